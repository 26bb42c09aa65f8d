package io.veza.stream.domain.effect;

/** How far a render has come. */
public enum RenderState {
    WAITING,
    RUNNING,
    /** Rendered; the new file is being encoded. */
    ENCODING,
    /** The new file has come to play. */
    SAVED,
    FAILED,
    CANCELLED;

    /** Nothing more becomes of it. */
    public boolean isEnd() {
        return this == SAVED || this == FAILED || this == CANCELLED;
    }
}
