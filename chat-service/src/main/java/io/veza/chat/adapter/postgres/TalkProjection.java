package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.Ids;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.chat.v1.MessagesPosted;
import io.veza.proto.chat.v1.TalkPosted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * What was said goes to the index, the figures and the feed in one transaction: in a thousand rooms
 * three handlers with one each cost more than the messages.
 */
@ApplicationScoped
class TalkProjection implements BatchEventHandler {

    private final InsightWriter insights;
    private final ActivityWriter activities;
    private final Ids ids;

    TalkProjection(InsightWriter insights, ActivityWriter activities, Ids ids) {
        this.insights = insights;
        this.activities = activities;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "chat-talk";
    }

    @Override
    public Set<String> types() {
        return Set.of("veza.chat.talk.posted");
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        SearchTops tops = new SearchTops();
        InsightTally tally = new InsightTally();
        PostTally posts = new PostTally(ids);
        try {
            for (Event event : events) {
                for (MessagesPosted room : TalkPosted.parseFrom(event.payload()).getRoomsList()) {
                    tops.posted(room);
                    tally.posted(room, event.at());
                    posts.posted(room, event.at());
                }
            }
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        return Uni.combine()
                .all()
                .unis(
                        tops.write(tx),
                        insights.count(tx, tally),
                        activities.count(tx, posts.entries()))
                .discardItems();
    }
}
