package io.veza.stream.application.encode;

import io.veza.stream.domain.encode.EncodeJob;
import java.io.IOException;

/** Renders nothing, and remembers what it was asked. */
final class RendererDesk implements Renderer {

    boolean broken;
    long rendered;
    String failure = "";

    @Override
    public void handle(EncodeJob job) throws IOException {
        if (broken) {
            throw new IOException("no");
        }
        rendered = job.track();
    }

    @Override
    public void fail(EncodeJob job, String code) {
        failure = code;
    }
}
