package io.veza.gateway.realtime.op;

import io.veza.proto.edge.v1.Ok;

/**
 * The outcome of an operation.
 *
 * @param ok what the client is told
 * @param then what happens once it has been told, e.g. the replay of a room
 */
record Answer(Ok ok, Runnable then) {

    static Answer of(Ok.Builder ok) {
        return new Answer(ok.build(), () -> {});
    }
}
