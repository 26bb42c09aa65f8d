package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.domain.track.EncodingRefused;
import io.veza.stream.domain.track.FailureCode;
import java.io.IOException;
import java.util.List;

/** ffmpeg or ffprobe ended badly; the message is what it said last. For the log only. */
final class ProcessFailed extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is said of files that hold nothing to decode, or no numbers. */
    private static final List<String> NO_SOUND =
            List.of(
                    "Invalid data",
                    "Invalid argument",
                    "Cannot determine format of input stream",
                    "Input contains (near) NaN");

    ProcessFailed(String message) {
        super(message);
    }

    boolean says(String part) {
        return String.valueOf(getMessage()).contains(part);
    }

    /**
     * The same, unless the file is to blame: then no further attempt will do. Encoders that do not
     * open are to blame themselves.
     */
    IOException orRefusal() {
        if (says("Decoder") && says("not found")) {
            throw new EncodingRefused(FailureCode.UNSUPPORTED_CODEC);
        }
        if (!says("Error while opening encoder") && NO_SOUND.stream().anyMatch(this::says)) {
            throw new EncodingRefused(FailureCode.NOT_AUDIO);
        }
        return this;
    }
}
