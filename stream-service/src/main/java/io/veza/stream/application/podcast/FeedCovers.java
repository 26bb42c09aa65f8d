package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** The pictures of shows that were taken over. */
public interface FeedCovers {

    /** One that nobody has looked for yet; nobody else does. */
    Uni<Optional<Wanted>> claim();

    /** It is looked for once more, from then on. */
    Uni<Void> again(Wanted one, Instant due);

    /**
     * @param address where it is on the web
     */
    record Wanted(long show, long owner, String address) {}
}
