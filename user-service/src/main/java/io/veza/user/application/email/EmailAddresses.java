package io.veza.user.application.email;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.MailToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The addresses of accounts, and the links that change them. Each is one transaction. */
public interface EmailAddresses {

    /** False when the link is good for nothing. */
    Uni<Boolean> verify(MailToken token, Instant now);

    /**
     * Moves the account to the address the link was sent to. Refuses EMAIL_TAKEN; false when the
     * link is good for nothing.
     *
     * @param notice to whoever reads the address that is left; it is kept for them while the link
     *     in it lives
     */
    Uni<Boolean> move(MailToken token, Instant now, Function<User, Letter> notice);

    /**
     * Gives the account back to the address the link was sent to, ends its sessions and lets no
     * password in.
     *
     * @param reset how the owner gets a new one
     * @return the sessions that ended; empty when the link is good for nothing
     */
    Uni<Optional<List<Long>>> giveBack(MailToken token, Instant now, Function<User, Letter> reset);
}
