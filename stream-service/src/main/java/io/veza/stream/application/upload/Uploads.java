package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.Usage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All uploads. Those that have expired are not among them, whether their bytes are left or not. */
public interface Uploads {

    /** Stores it unless the rule, which is told what its owner has, refuses; one at a time. */
    Uni<Void> add(Upload upload, Consumer<Usage> rule);

    Uni<Usage> usage(long owner);

    Uni<Optional<Upload>> find(long id, long owner);

    /** Whether somebody else is writing. */
    Uni<Boolean> isHeld(long id);

    /** Gives it to a writer until then; empty: it is not there, not so far, or held by another. */
    Uni<Optional<Upload>> claim(long id, long received, String writer, Instant until);

    /**
     * So much is on disk for good; a writer who has until now has it no longer.
     *
     * @return false: it is another's by now, or gone
     */
    Uni<Boolean> advance(Upload upload, String writer, Instant until);

    /** It has become a track, and nobody's to write. */
    Uni<Void> finish(long id);

    /** Its owner wants it no longer; false: there is none. */
    Uni<Boolean> drop(long id, long owner);

    /** What is whole, not done, and nobody's. */
    Uni<List<Upload>> whole(int most);

    /** What has expired but for its bytes. */
    Uni<List<Long>> expired(int most);

    Uni<Void> forget(List<Long> ids);
}
