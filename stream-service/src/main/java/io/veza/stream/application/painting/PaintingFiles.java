package io.veza.stream.application.painting;

import io.smallrye.mutiny.Uni;

/** Where the files of paintings are kept. */
@FunctionalInterface
public interface PaintingFiles {

    Uni<Void> remove(String folder);
}
