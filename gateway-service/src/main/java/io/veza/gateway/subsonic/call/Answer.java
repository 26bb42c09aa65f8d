package io.veza.gateway.subsonic.call;

import io.veza.proto.subsonic.v1.Response;
import java.util.Map;
import java.util.function.Consumer;

/** What a player gets. */
public sealed interface Answer {

    /** That it is done, and nothing else. */
    Answer DONE = new Words(Response.getDefaultInstance());

    static Answer of(Consumer<Response.Builder> content) {
        Response.Builder response = Response.newBuilder();
        content.accept(response);
        return new Words(response.build());
    }

    /** What is written as XML or JSON. */
    record Words(Response content) implements Answer {}

    /**
     * Bytes of stream-service.
     *
     * @param address below {@code /media}
     * @param from the byte it begins with, instead of what the player asks for; 0: all of it
     * @param headers what else is said of it
     */
    record Bytes(String address, long from, Map<String, String> headers) implements Answer {

        public static Bytes of(String address) {
            return new Bytes(address, 0, Map.of());
        }
    }

    /** A playlist of segments. */
    record Segments(String playlist) implements Answer {}
}
