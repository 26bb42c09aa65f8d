package io.veza.gateway.subsonic.wire;

/** Which language an answer is written in. */
public enum Format {
    XML("application/xml; charset=utf-8"),
    /** Of Subsonic's own elements only: there are players that stop reading at any other. */
    OLD_XML("application/xml; charset=utf-8"),
    JSON("application/json; charset=utf-8"),
    /** JSON that a page of another site loads as a script. */
    JSONP("application/javascript; charset=utf-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
