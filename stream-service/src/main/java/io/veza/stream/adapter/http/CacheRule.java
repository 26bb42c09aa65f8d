package io.veza.stream.adapter.http;

import io.veza.stream.application.media.Permission;
import java.time.Clock;
import java.time.Duration;

/** How long an answer may be kept by caches on the way. */
final class CacheRule {

    private static final long FOREVER = Duration.ofDays(14).toSeconds();
    private static final String COMPLETE = "public, max-age=300";
    private static final String GROWING = "public, max-age=1";
    private static final String OWN = "private, max-age=300";
    private static final String OWN_GROWING = "private, max-age=1";

    private CacheRule() {}

    /**
     * Under a versioned name nothing ever changes; a signed one must not outlive its permission.
     */
    static String file(Permission permission, Clock clock) {
        return switch (permission) {
            case Permission.None _ -> "public, max-age=" + FOREVER + ", immutable";
            case Permission.Signed signed -> {
                long left = Duration.between(clock.instant(), signed.expires()).toSeconds();
                yield "public, max-age=" + Math.clamp(left, 0, FOREVER) + ", immutable";
            }
            // No cache on the way may serve it once the link is revoked.
            case Permission.Linked _ -> OWN;
        };
    }

    static String playlist(Permission permission, boolean complete) {
        if (permission instanceof Permission.Linked) {
            return complete ? OWN : OWN_GROWING;
        }
        return complete ? COMPLETE : GROWING;
    }
}
