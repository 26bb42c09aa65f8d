package io.veza.stream.domain.playlist;

/** How playlists are written into files. */
public enum FileFormat {
    M3U("m3u8", "audio/x-mpegurl"),
    XSPF("xspf", "application/xspf+xml"),
    JSPF("jspf", "application/jspf+json");

    private final String ending;
    private final String type;

    FileFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    public String ending() {
        return ending;
    }

    /** Media type. */
    public String type() {
        return type;
    }
}
