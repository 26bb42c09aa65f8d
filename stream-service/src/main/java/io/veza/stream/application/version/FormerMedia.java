package io.veza.stream.application.version;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.version.LeftFiles.Left;

/** What was made of former files, on the disk. */
@FunctionalInterface
public interface FormerMedia {

    /** All but the file itself. */
    Uni<Void> remove(Left former);
}
