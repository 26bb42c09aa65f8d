package io.veza.gateway.subsonic.listening;

import com.google.protobuf.Timestamp;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Parameters;
import io.veza.platform.kernel.Sha256;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * That a song was played once.
 *
 * @param millis when it began, since 1970; 0: just now
 * @param nonce the same for the same playing, however often it is told of
 */
record Playing(long track, long millis, String nonce) {

    private static final long RECENT = Duration.ofHours(23).toMillis();
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();
    private static final int NONCE_DIGITS = 32;

    /** Times stand beside the songs; where there are fewer, the others were played just now. */
    static List<Playing> of(Call call, long now) {
        List<Long> tracks = call.tracks("id");
        List<Long> times =
                call.parameters().all("time").stream()
                        .map(text -> Parameters.parse("time", text))
                        .toList();
        return IntStream.range(0, tracks.size())
                .mapToObj(i -> of(call, tracks.get(i), i < times.size() ? times.get(i) : 0, now))
                .toList();
    }

    private static Playing of(Call call, long track, long millis, long now) {
        // Whoever tells of it twice within a minute, without a time, means the same.
        long when = millis > 0 ? millis : now / MINUTE;
        String told = String.join("|", call.client(), Long.toString(track), Long.toString(when));
        return new Playing(track, Math.max(0, millis), Sha256.hex(told).substring(0, NONCE_DIGITS));
    }

    boolean isTimed() {
        return millis > 0;
    }

    boolean isRecent(long now) {
        return !isTimed() || now - millis < RECENT;
    }

    Timestamp at() {
        Duration since = Duration.ofMillis(millis);
        return Timestamp.newBuilder()
                .setSeconds(since.toSeconds())
                .setNanos(since.toNanosPart())
                .build();
    }
}
