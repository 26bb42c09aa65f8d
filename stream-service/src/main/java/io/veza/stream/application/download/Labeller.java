package io.veza.stream.application.download;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes tags and a cover into a copy of a file, and leaves its sound and loudness as they are. */
@FunctionalInterface
public interface Labeller {

    /**
     * @param cover null: none
     * @param tags by their names; empty ones are not written
     */
    void label(Path file, @Nullable Path cover, Map<String, String> tags, Path target)
            throws IOException, InterruptedException;
}
