package io.veza.stream.domain.sound;

/** What a track feels like. The first four can be heard, the others only said. */
public enum Mood {
    CALM,
    ENERGETIC,
    DARK,
    BRIGHT,
    HAPPY,
    SAD,
    DREAMY,
    AGGRESSIVE
}
