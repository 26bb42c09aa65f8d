package io.veza.gateway.subsonic.library;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;

/** Times as players read them: ISO 8601, in UTC. */
public final class Moments {

    private Moments() {}

    public static String iso(Timestamp at) {
        return instant(at).toString();
    }

    static int year(Timestamp at) {
        return instant(at).atOffset(ZoneOffset.UTC).getYear();
    }

    private static Instant instant(Timestamp at) {
        return Instant.ofEpochSecond(at.getSeconds(), at.getNanos());
    }
}
