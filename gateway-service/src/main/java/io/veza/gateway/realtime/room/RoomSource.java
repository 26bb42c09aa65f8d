package io.veza.gateway.realtime.room;

import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.Head;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.RoomEvent;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Where a room's events come from: live ones as they happen, older ones on request. */
public interface RoomSource {

    /**
     * Calls the handler with the bytes of each {@code LiveEvents} of the room, at most once, in the
     * order of publication; some may be lost.
     */
    AutoCloseable listen(long room, Consumer<byte[]> handler);

    /** Calls the handler with the bytes of each {@code TypingPush} of the room. */
    AutoCloseable listenTyping(long room, Consumer<byte[]> handler);

    /** Calls the handler with the bytes of each {@code Receipt} of the room. */
    AutoCloseable listenReceipts(long room, Consumer<byte[]> handler);

    /** Events after a position, as far as the token's owner may read them. */
    Uni<ListEventsResponse> eventsAfter(
            long room, String epoch, int after, int limit, String token);

    /**
     * Events after one place up to another, out of the copy that all gateways share; perhaps some
     * are missing, or all. Never fails.
     */
    Uni<List<RoomEvent>> recent(long room, String epoch, int after, int upTo);

    /** Newest position of each room. */
    Uni<List<Head>> heads(Collection<Long> rooms, String token);

    /** Whether whoever has the token may read the room; true as long as nobody can tell. */
    Uni<Boolean> mayRead(long room, String token);
}
