package io.veza.chat.application.log;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RecentEvents.Fresh;
import io.veza.chat.application.log.ViewEvents.Told;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.RoomEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Tells the world what has been committed. */
@ApplicationScoped
public class Announcer {

    private final ViewEvents view;
    private final LiveFeed live;
    private final RecentEvents recent;

    public Announcer(ViewEvents view, LiveFeed live, RecentEvents recent) {
        this.view = view;
        this.live = live;
        this.recent = recent;
    }

    public Uni<Void> announce(List<Committed> committed) {
        List<Committed> news = committed.stream().filter(one -> !one.events().isEmpty()).toList();
        if (news.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Told> told = news.stream().map(one -> new Told(one.room(), one.events())).toList();
        return view.renew(told)
                .chain(() -> view.of(told))
                .invoke(views -> publish(news, views))
                .replaceWithVoid();
    }

    /** Whoever listens first; then it is kept for those who come later. */
    private void publish(List<Committed> news, List<List<EventView>> views) {
        List<Fresh> fresh = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            fresh.add(new Fresh(news.get(i).room(), news.get(i).epoch(), views.get(i)));
        }
        fresh.forEach(one -> live.publish(one.room(), one.epoch(), one.events()));
        news.forEach(one -> one.events().forEach(this::tellMember));
        recent.keep(fresh);
    }

    private void tellMember(RoomEvent event) {
        switch (event) {
            case RoomEvent.MemberJoined joined ->
                    live.membershipChanged(joined.user(), joined.room(), true);
            case RoomEvent.MemberLeft left ->
                    live.membershipChanged(left.user(), left.room(), false);
            case RoomEvent.MessageCreated _, RoomEvent.MessageChanged _, GovernanceEvent _ -> {}
        }
    }
}
