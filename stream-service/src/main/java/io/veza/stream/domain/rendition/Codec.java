package io.veza.stream.domain.rendition;

/** How sound is coded, by the names manifests use for it (RFC 6381). */
public enum Codec {
    /** AAC-LC. */
    AAC("mp4a.40.2"),
    OPUS("opus"),
    MP3("mp3"),
    FLAC("flac");

    private final String rfc6381;

    Codec(String rfc6381) {
        this.rfc6381 = rfc6381;
    }

    public String rfc6381() {
        return rfc6381;
    }
}
