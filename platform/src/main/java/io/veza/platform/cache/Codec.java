package io.veza.platform.cache;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import java.io.UncheckedIOException;

/** How values lie in Redis. */
public interface Codec<V> {

    byte[] encode(V value);

    /** Throws for what it cannot read; the cache then loads anew. */
    V decode(byte[] bytes);

    static <M extends MessageLite> Codec<M> protobuf(Parser<M> parser) {
        return new Codec<>() {
            @Override
            public byte[] encode(M value) {
                return value.toByteArray();
            }

            @Override
            public M decode(byte[] bytes) {
                try {
                    return parser.parseFrom(bytes);
                } catch (InvalidProtocolBufferException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        };
    }
}
