package io.veza.stream.domain.track;

import java.util.Objects;

/**
 * A file that no further attempt can turn into a track. Carries no stack trace: it is no defect.
 */
public final class EncodingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FailureCode code;

    public EncodingRefused(FailureCode code) {
        super(Objects.requireNonNull(code, "code").name(), null, false, false);
        this.code = code;
    }

    public FailureCode code() {
        return code;
    }
}
