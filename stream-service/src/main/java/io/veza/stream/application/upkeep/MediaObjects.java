package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.media.MediaObject;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.FoundFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What should be in the store. */
public interface MediaObjects {

    /** Adds the originals of tracks that were there before anything was written down. */
    Uni<Void> learnOriginals();

    /** The next ones, by key. */
    Uni<List<MediaObject>> page(String after, int most);

    /** The keys of those of these that are still as they are said to be. */
    Uni<Set<String>> unchanged(List<MediaObject> objects);

    /** Says what looks have shown. */
    Uni<Void> looked(List<Looked> looks);

    /** That nothing refers to any more, and that is gone. */
    Uni<Void> forget(Set<String> keys);

    /** How many there are. */
    Uni<Long> count();

    Uni<List<FoundFault>> faults(int most);

    /**
     * One look at one of them.
     *
     * @param read every byte was read
     */
    record Looked(MediaObject object, Optional<Fault> fault, boolean read) {}
}
