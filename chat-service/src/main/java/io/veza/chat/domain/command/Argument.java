package io.veza.chat.domain.command;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is typed behind a command's name.
 *
 * @param name what complaints about it say
 * @param choices what a {@link Kind#CHOICE} may be
 */
public record Argument(String name, Kind kind, boolean required, List<String> choices, Words hint) {

    /** What it stands for. */
    public enum Kind {
        PERSON,
        TEXT,
        DURATION,
        NUMBER,
        CHOICE,
        TRACK,
        ROOM
    }

    public Argument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hint, "hint");
        choices = List.copyOf(choices);
    }

    public static Argument required(String name, Kind kind, Words hint) {
        return new Argument(name, kind, true, List.of(), hint);
    }

    public static Argument optional(String name, Kind kind, Words hint) {
        return new Argument(name, kind, false, List.of(), hint);
    }

    /** As the last one it takes all the rest of the line. */
    boolean takesRest() {
        return kind == Kind.TEXT || kind == Kind.TRACK || kind == Kind.ROOM;
    }
}
