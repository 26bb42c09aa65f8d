package io.veza.stream.domain.lyrics;

/** A way to write lyrics down. */
public interface Notation {

    TimedText read(String text, LyricsLimits limits);

    /** What the notation has no sign for is left out. */
    String write(TimedText text);
}
