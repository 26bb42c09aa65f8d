package io.veza.chat.application.command;

import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.Words;

/** What several commands say. */
final class Wording {

    static final String PERSON = "person";
    static final String REASON = "reason";
    static final String FOR = "for";
    static final String TEXT = "text";

    private static final Words WHOM = new Words("whom it is about", "de qui il s’agit");

    private Wording() {}

    static Argument person() {
        return Argument.required(PERSON, Argument.Kind.PERSON, WHOM);
    }

    static Argument reason() {
        return Argument.optional(REASON, Argument.Kind.TEXT, new Words("why", "pourquoi"));
    }

    static Words howLong() {
        return new Words("how long, such as 10m, 2h or 3d", "combien de temps : 10m, 2h ou 3d");
    }
}
