package io.veza.stream.application.scrobbler;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.listen.Listen;
import io.veza.stream.domain.scrobbler.Scrobbler;
import io.veza.stream.domain.scrobbler.ScrobblerService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where people's listens are sent, and what waits. */
public interface Scrobblers {

    Uni<List<Scrobbler>> of(long person);

    /** Instead of the one there was; what has waited for a good token is due at once. */
    Uni<Scrobbler> put(long person, ScrobblerService service, String name, byte[] sealed);

    /** False: there was none. */
    Uni<Boolean> delete(long person, ScrobblerService service);

    /** Some that are due, of one person to one service; nobody else takes them for that long. */
    Uni<Optional<Batch>> take(int most, Duration lease);

    /** They were taken, or never will be. */
    Uni<Void> done(Batch batch);

    Uni<Void> later(Batch batch, Duration after);

    /** Until there is another token. */
    Uni<Void> refused(Batch batch);

    /**
     * Listens on their way.
     *
     * @param attempts how many there were before
     */
    record Batch(
            long person,
            ScrobblerService service,
            byte[] sealed,
            List<Listen> listens,
            int attempts) {}
}
