package io.veza.stream.application.media;

import java.io.IOException;
import java.nio.file.Path;

/** Folders in which something is made before it is published. Every method blocks. */
public interface Drafts {

    /** An empty one, swept like what is received unless it is published. */
    Path draft() throws IOException;

    /** Removes what is left of one. */
    void discard(Path draft) throws IOException;
}
