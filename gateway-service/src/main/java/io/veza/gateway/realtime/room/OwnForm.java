package io.veza.gateway.realtime.room;

import io.veza.gateway.realtime.wire.Subprotocol;
import org.jspecify.annotations.Nullable;

/** An event that its author may get in another form than everybody else. */
interface OwnForm {

    int seq();

    /** Whoever must get a form of their own; null when all get the same. */
    @Nullable Long owner();

    byte[] payloadFor(long user, Subprotocol subprotocol);
}
