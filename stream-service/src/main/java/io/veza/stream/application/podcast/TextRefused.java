package io.veza.stream.application.podcast;

import io.veza.stream.domain.podcast.TextFailure;

/** Chapters or a transcript that could not be had. Carries no stack trace: it is no defect. */
public final class TextRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TextFailure reason;

    public TextRefused(TextFailure reason) {
        super(reason.words(), null, false, false);
        this.reason = reason;
    }

    TextFailure reason() {
        return reason;
    }
}
