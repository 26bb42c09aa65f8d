package io.veza.chat.application.preview;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Messages whose links are to be looked up; each is one process's at a time. */
public interface PreviewJobs {

    /** The next one, kept from the others for a while. */
    Uni<Optional<Job>> claim();

    /** Ends it, unless it was asked for again meanwhile. */
    Uni<Void> done(Job job);

    /**
     * A message as it is now.
     *
     * @param asked when
     */
    record Job(long room, long message, Instant asked, long author, String words, int edits) {}
}
