package io.veza.stream.application.version;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Files that do not play any more, or never did. */
public interface LeftFiles {

    /** Former ones that have left before, the longest first. */
    Uni<List<Left>> left(Instant before, int most);

    /** Those that have failed before. */
    Uni<List<Left>> failed(Instant before, int most);

    /** What was made of it is not served any more; false: it plays again. */
    Uni<Boolean> withdraw(Left former);

    /** Of a former one only its file is left. */
    Uni<Void> collected(Left former);

    /**
     * A file that has left.
     *
     * @param names of what was made of it, below its folder
     */
    record Left(long track, long version, List<String> names) {}
}
