package io.veza.stream.domain.podcast;

/**
 * What a feed elsewhere names beside the sound of an episode.
 *
 * @param address where it is
 * @param language BCP 47, of a transcript; empty: not said
 */
public record ForeignText(Kind kind, String address, String language) {

    /** What it is, and how it is written: of transcripts the best to have first. */
    public enum Kind {
        CHAPTERS,
        VTT,
        SRT,
        JSON,
        /** The only one that may be without times. */
        HTML
    }

    public boolean isTranscript() {
        return kind != Kind.CHAPTERS;
    }
}
