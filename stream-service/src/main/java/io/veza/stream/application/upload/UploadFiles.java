package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The bytes of files that are not whole. */
public interface UploadFiles {

    /** Opens it behind so many bytes; what was there beyond them is gone. */
    Uni<Appending> open(long id, long from);

    /**
     * Moves a whole one to its place, unless that was done before.
     *
     * @return its SHA-256, lower-case hex
     */
    Uni<String> keep(long id, String place);

    Uni<Void> remove(List<Long> ids);

    /** Bytes that the disk has left. */
    Uni<Long> free();
}
