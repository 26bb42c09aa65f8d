package io.veza.gateway.realtime.room;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.realtime.EdgeMeter;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.RoomEvent;
import java.util.List;

/**
 * A room's earlier events: out of the copy that all gateways share as long as it has every one of
 * them, else out of the log. A copy that lacks the newest may also lack that words were taken back,
 * so it is used whole or not at all.
 */
final class PastEvents {

    private static final int PAGE = 500;

    private final RoomTerms terms;

    PastEvents(RoomTerms terms) {
        this.terms = terms;
    }

    /** Events after one place, at least one if it can be had; perhaps not all up to the other. */
    Uni<ListEventsResponse> between(String epoch, int after, int upTo, String token) {
        return terms.source()
                .recent(terms.room(), epoch, after, upTo)
                .chain(found ->
                        isWhole(found, after, upTo)
                                ? page(epoch, found)
                                : logged(epoch, after, token));
    }

    private static boolean isWhole(List<RoomEvent> found, int after, int upTo) {
        int seq = after;
        for (RoomEvent event : found) {
            if (event.getSeq() != ++seq) {
                return false;
            }
        }
        return seq == upTo && !found.isEmpty();
    }

    private Uni<ListEventsResponse> page(String epoch, List<RoomEvent> events) {
        terms.meter().replayed(EdgeMeter.Replay.RECENT);
        return Uni.createFrom()
                .item(
                        ListEventsResponse.newBuilder()
                                .setEpoch(epoch)
                                .setTop(events.getLast().getSeq())
                                .addAllEvents(events)
                                .build());
    }

    private Uni<ListEventsResponse> logged(String epoch, int after, String token) {
        terms.meter().replayed(EdgeMeter.Replay.LOG);
        return terms.source().eventsAfter(terms.room(), epoch, after, PAGE, token);
    }
}
