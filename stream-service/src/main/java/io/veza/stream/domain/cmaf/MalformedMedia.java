package io.veza.stream.domain.cmaf;

/** The encoder wrote something that is not fragmented MP4. */
public final class MalformedMedia extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedMedia(String message) {
        super(message);
    }
}
