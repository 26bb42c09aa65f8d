package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.account.User;
import io.veza.user.domain.identity.Identity;
import io.veza.user.domain.identity.Subject;
import io.veza.user.domain.mail.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where identities are kept. */
public interface Identities {

    /** Whose it is, now that it was used. */
    Uni<Optional<Long>> use(Subject subject, Instant now);

    /** Refuses IDENTITY_TAKEN and PROVIDER_LINKED. */
    Uni<Void> link(Identity identity, Letter notice);

    /**
     * Makes the account and links its first identity; the ticket is spent. Refuses HANDLE_TAKEN,
     * EMAIL_TAKEN, IDENTITY_TAKEN, and VISIT_INVALID for a ticket that is spent.
     */
    Uni<Void> join(User user, Identity identity, byte[] ticket, List<Letter> letters);

    Uni<List<Identity>> of(long account);

    /** Refuses IDENTITY_NOT_FOUND and LAST_WAY_IN. */
    Uni<Void> unlink(long account, long identity, Letter notice);

    Uni<Boolean> hasPassword(long account);

    Uni<Boolean> hasAccount(Email email);
}
