package io.veza.chat.application.moderation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.Descending;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/** What moderators did in a room, newest first, for those who keep order in it too. */
@ApplicationScoped
public class ListModeration {

    private final GetRoom getRoom;
    private final ModerationLog log;
    private final Names names;

    public ListModeration(GetRoom getRoom, ModerationLog log, Names names) {
        this.getRoom = getRoom;
        this.log = log;
        this.names = names;
    }

    public record Query(Actor actor, ModerationLog.Filter filter, PageRequest page) {}

    public Uni<Page<ModerationView>> handle(Query query) {
        int limit = query.page().limit();
        return getRoom.handle(new GetRoom.Query(query.actor().user(), query.filter().room()))
                .invoke(room -> requireModerator(room, query.actor()))
                .chain(() -> log.list(query.filter(), Descending.before(query.page()), limit + 1))
                .map(found -> Page.cut(found, limit, one -> String.valueOf(one.id())))
                .chain(this::named);
    }

    /** What was done to the house; for admins. */
    public Uni<Page<ModerationView>> house(PageRequest page) {
        ModerationLog.Filter all = new ModerationLog.Filter(0, 0, null, false);
        return log.list(all, Descending.before(page), page.limit() + 1)
                .map(found -> Page.cut(found, page.limit(), one -> String.valueOf(one.id())))
                .chain(this::named);
    }

    private Uni<Page<ModerationView>> named(Page<ModerationAction> page) {
        return names.of(ModerationView.people(page.items()))
                .map(known -> page.map(action -> ModerationView.of(action, known)));
    }

    /** Whoever may take any action may know of all. */
    public static void requireModerator(RoomView room, Actor actor) {
        var permissions = room.permissions(actor.admin());
        boolean moderates =
                Arrays.stream(ActionKind.values())
                        .map(ActionKind::permission)
                        .anyMatch(permissions::contains);
        if (!moderates) {
            room.require(ActionKind.KICK.permission(), actor);
        }
    }
}
