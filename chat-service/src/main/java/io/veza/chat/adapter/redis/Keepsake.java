package io.veza.chat.adapter.redis;

import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.redis.client.Request;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.log.EventView;
import io.veza.chat.application.log.RecentEvents;
import io.veza.chat.domain.log.RoomEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of one room's commit. Words that are changed or taken back must not be handed out by
 * a copy: whatever may do that ends all that was kept before it.
 *
 * @param from what was kept before this place goes; 0: nothing
 */
record Keepsake(int from, List<Entry> entries) {

    /** One event as it is kept. */
    record Entry(int seq, byte[] bytes) {}

    /**
     * @param largest bytes of the largest event that is kept
     */
    static Keepsake of(RecentEvents.Fresh room, int largest) {
        int from = 0;
        List<Entry> entries = new ArrayList<>();
        for (EventView view : room.events()) {
            if (!leavesWordsAlone(view.event())) {
                from = view.event().seq();
                entries.clear();
            }
            byte[] bytes = RoomWire.event(view).toByteArray();
            if (bytes.length <= largest) {
                entries.add(new Entry(view.event().seq(), bytes));
            }
        }
        return new Keepsake(from, entries);
    }

    void addTo(Request request) {
        request.arg(entries.size()).arg(from);
        for (Entry entry : entries) {
            request.arg(entry.seq()).arg(Buffer.buffer(entry.bytes()));
        }
    }

    private static boolean leavesWordsAlone(RoomEvent event) {
        return switch (event) {
            case RoomEvent.MessageCreated _,
                    RoomEvent.MemberJoined _,
                    RoomEvent.MemberLeft _,
                    RoomEvent.MessagePinned _,
                    RoomEvent.MessageUnpinned _,
                    RoomEvent.ReactionAdded _,
                    RoomEvent.ReactionRemoved _ ->
                    true;
            default -> false;
        };
    }
}
