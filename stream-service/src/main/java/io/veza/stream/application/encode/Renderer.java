package io.veza.stream.application.encode;

import io.veza.stream.domain.encode.EncodeJob;
import java.io.IOException;

/** Does the jobs that make a new file of a track out of the one it plays. Every method blocks. */
public interface Renderer {

    /** Makes the file, and hands the job over to whoever encodes it. */
    void handle(EncodeJob job) throws IOException, InterruptedException;

    /**
     * Ends the job for good.
     *
     * @param failure a stable code
     */
    void fail(EncodeJob job, String failure);
}
