package io.veza.stream.adapter.grpc;

import com.google.protobuf.Timestamp;
import java.time.Instant;

/** Moments between the contract and the domain. */
public final class Times {

    private Times() {}

    public static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }

    public static Instant instant(Timestamp at) {
        return Instant.ofEpochSecond(at.getSeconds(), at.getNanos());
    }
}
