package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.track.SourceFile;
import java.nio.file.Path;

/** The files that feeds name, on their way to the store. */
public interface FeedFiles {

    /** Fails with {@link ItemRefused}. */
    Uni<Draft> fetch(String address);

    /** Keeps it as the file of this track. */
    Uni<Void> keep(Draft draft, long track);

    /** Nothing is left of it but what was kept. */
    Uni<Void> discard(Draft draft);

    /**
     * @param folder to be discarded
     * @param file in it
     */
    record Draft(Path folder, Path file, SourceFile source) {}
}
