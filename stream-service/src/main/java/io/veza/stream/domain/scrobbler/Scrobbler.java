package io.veza.stream.domain.scrobbler;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody's listens are sent.
 *
 * @param name whose account there
 * @param waiting how many wait to be sent
 * @param failure why the last one was not taken; null: it was
 */
public record Scrobbler(
        long person,
        ScrobblerService service,
        String name,
        Instant since,
        int waiting,
        @Nullable Failure failure) {

    public enum Failure {
        UNREACHABLE,
        /** The token is no longer good: nothing is sent until there is another. */
        REFUSED
    }
}
