package io.veza.stream.application.media;

import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where finished media is kept, and nothing else: a directory or a bucket. Keys are relative and
 * made by us; no part of one ever comes from a person. Every method blocks, and refuses with {@code
 * STORAGE_UNAVAILABLE} while what keeps it does not answer.
 */
public interface MediaStore {

    /**
     * Moves a finished file or folder to its key, replacing what was there. Nothing of a file is
     * found before it is whole.
     *
     * @return what has arrived
     */
    Fingerprint publish(Path finished, String key) throws IOException;

    Optional<StoredFile> find(String key) throws IOException;

    /**
     * A file as programs read it: where it lies, or a whole copy of it in this folder.
     *
     * @throws java.nio.file.NoSuchFileException there is none
     */
    Path local(String key, Path folder) throws IOException;

    /** Removes a key and all below it. */
    void remove(String key) throws IOException;

    /**
     * The sizes of the files below a key, by their names there; of a file itself the name is empty.
     */
    Map<String, Long> files(String key) throws IOException;

    /**
     * The next things on a shelf, in an order of the store's own.
     *
     * @param after the name of the last one; empty: from the start
     */
    List<Holding> holdings(Shelf shelf, String after, int most) throws IOException;

    /** Forgets what began to be taken in before this and never was: its process died. */
    void sweep(Instant before) throws IOException;
}
