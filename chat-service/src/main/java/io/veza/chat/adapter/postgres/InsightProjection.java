package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.chat.v1.MemberJoined;
import io.veza.proto.chat.v1.MemberLeft;
import io.veza.proto.chat.v1.MessagesPosted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Counts what goes on in each room, from the service's own events. */
@ApplicationScoped
class InsightProjection implements BatchEventHandler {

    /** Of before {@link TalkProjection}. */
    private static final String POSTED = "veza.chat.message.posted";

    private static final String JOINED = "veza.chat.room.member_joined";
    private static final String LEFT = "veza.chat.room.member_left";

    private final InsightWriter insights;

    InsightProjection(InsightWriter insights) {
        this.insights = insights;
    }

    @Override
    public String name() {
        return "chat-insight";
    }

    @Override
    public Set<String> types() {
        return Set.of(POSTED, JOINED, LEFT);
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        InsightTally tally = new InsightTally();
        try {
            for (Event event : events) {
                add(tally, event);
            }
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        return insights.count(tx, tally);
    }

    private static void add(InsightTally tally, Event event) throws InvalidProtocolBufferException {
        switch (event.type()) {
            case POSTED -> tally.posted(MessagesPosted.parseFrom(event.payload()), event.at());
            case JOINED ->
                    tally.joined(MemberJoined.parseFrom(event.payload()).getRoom(), event.at());
            case LEFT -> tally.left(MemberLeft.parseFrom(event.payload()).getRoom(), event.at());
            default -> throw new IllegalArgumentException(event.type());
        }
    }
}
