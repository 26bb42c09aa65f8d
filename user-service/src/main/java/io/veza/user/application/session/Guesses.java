package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;

/** How often in a row the password of an account was wrong, wherever that was tried from. */
public interface Guesses {

    /**
     * Counts one.
     *
     * @param atMost counted no further
     * @param closed goes out with the last one
     */
    Uni<Void> wrong(long account, int atMost, Letter closed);

    /** The row is over. */
    Uni<Void> forget(long account);
}
