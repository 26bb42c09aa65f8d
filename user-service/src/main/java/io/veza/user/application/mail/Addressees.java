package io.veza.user.application.mail;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;
import java.util.Optional;

/** Finds whom a letter is to. */
@FunctionalInterface
public interface Addressees {

    /** Empty when nobody has the address, or what the letter is about is settled. */
    Uni<Optional<Addressee>> of(Letter letter);
}
