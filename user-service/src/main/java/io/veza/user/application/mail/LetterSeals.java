package io.veza.user.application.mail;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;

/** What is secret in a letter is sealed while it waits. */
@FunctionalInterface
public interface LetterSeals {

    /** As it is to be read. */
    Uni<Letter> open(Letter letter);
}
