package io.veza.stream.domain.waveform;

/** How closely a waveform is looked at, the closest first. */
public enum Zoom {
    /** For an editor: 16 ms a point in a song of four minutes. */
    CLOSE("waveform-close.json", 16_384),
    /** For a player across the screen. */
    WHOLE("waveform.json", 4096),
    /** For a row in a list. */
    DISTANT("waveform-distant.json", 512);

    private final String path;
    private final int points;

    Zoom(String path, int points) {
        this.path = path;
        this.points = points;
    }

    /** Name of its file, below the track's version. */
    public String path() {
        return path;
    }

    /** How many it has at most. */
    public int points() {
        return points;
    }
}
