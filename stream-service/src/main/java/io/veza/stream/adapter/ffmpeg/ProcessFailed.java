package io.veza.stream.adapter.ffmpeg;

import java.io.IOException;

/** ffmpeg or ffprobe ended badly; the message is what it said last. For the log only. */
final class ProcessFailed extends IOException {

    private static final long serialVersionUID = 1L;

    ProcessFailed(String message) {
        super(message);
    }

    boolean says(String part) {
        return String.valueOf(getMessage()).contains(part);
    }
}
