package io.veza.gateway.subsonic.wire;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;

/** Messages that have all fields of another one and some more, under the same numbers. */
public final class Wider {

    private Wider() {}

    /** What the other one says, to be added to. */
    public static <M extends Message> M of(Message other, Parser<M> wider) {
        try {
            return wider.parseFrom(other.toByteString());
        } catch (InvalidProtocolBufferException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
