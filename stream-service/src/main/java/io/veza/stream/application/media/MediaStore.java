package io.veza.stream.application.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Where music is kept. Keys are relative and made by us; no part of one ever comes from a person.
 * Every method blocks.
 */
public interface MediaStore {

    /** Begins to take in a file; nothing is visible before it is kept. */
    Intake receive() throws IOException;

    /** An empty folder for the half-done work of one attempt. */
    Path workspace(long track, int attempt) throws IOException;

    /** Forgets the half-done work of all attempts. */
    void clearWorkspaces(long track) throws IOException;

    /** Moves a finished file or folder to its key in one step, replacing what was there. */
    void publish(Path finished, String key) throws IOException;

    Optional<StoredFile> find(String key) throws IOException;

    /** Forgets what was received before this and never kept: its process died. */
    void sweep(Instant before) throws IOException;

    /** Removes a key and all below it. */
    void remove(String key) throws IOException;
}
