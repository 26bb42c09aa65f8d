package io.veza.chat.domain.reading;

import java.util.Arrays;

/** What somebody wants to be told of a room. */
public enum Level {
    /** Everything among a few people, mentions elsewhere. */
    USUAL(0),
    ALL(1),
    MENTIONS(2),
    NONE(3);

    /** Fixed for ever: it is what is stored and sent. */
    private final int number;

    Level(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static Level of(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElse(USUAL);
    }
}
