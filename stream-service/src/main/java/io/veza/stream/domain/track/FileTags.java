package io.veza.stream.domain.track;

import java.util.Objects;

/** The tags found inside an audio file; empty where it has none. */
public record FileTags(String title, String genre) {

    public static final FileTags NONE = new FileTags("", "");

    public FileTags {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(genre, "genre");
    }
}
