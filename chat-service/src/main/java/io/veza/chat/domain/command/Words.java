package io.veza.chat.domain.command;

import java.util.Locale;
import java.util.Objects;

/** The same in every language the house speaks: commands are described where they are made. */
public record Words(String en, String fr) {

    public Words {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(fr, "fr");
    }

    /** With what the sentence is about put in for {@code %s}. */
    public Words with(Object... values) {
        return new Words(
                String.format(Locale.ENGLISH, en, values),
                String.format(Locale.FRENCH, fr, values));
    }
}
