package io.veza.stream.application.listen;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.listen.Heard;
import java.time.Instant;
import java.util.Optional;

/** What each person hears right now. */
public interface PlayingNow {

    Uni<Void> put(long person, Current current, Instant until);

    /** What holds at that time. */
    Uni<Optional<Current>> find(long person, Instant now);

    record Current(Heard heard, Instant since) {}
}
