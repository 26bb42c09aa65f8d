package io.veza.stream.domain.podcast;

/** In which order a show is meant to be heard. */
public enum ShowKind {
    /** Newest first, each by itself. */
    EPISODIC,
    /** From the first on. */
    SERIAL
}
