package io.veza.stream.application.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** The disk of this machine, where media is taken in and made. Every method blocks. */
public interface Workbench {

    /** Begins to take in a file; nothing is visible before it is kept. */
    Intake receive() throws IOException;

    /** An empty folder for the half-done work of one attempt. */
    Path workspace(long track, int attempt) throws IOException;

    /** Forgets the half-done work of all attempts. */
    void clearWorkspaces(long track) throws IOException;

    /** Forgets what was received before this and never kept: its process died. */
    void sweep(Instant before) throws IOException;
}
