package io.veza.user.application.mail;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.session.ClientAddress;

/** Keeps anybody from flooding a mailbox, or many of them. */
@FunctionalInterface
public interface MailThrottle {

    /** Counts a mail asked for; refuses with MAIL_THROTTLED. Knows nothing of accounts. */
    Uni<Void> admit(Email to, ClientAddress from);
}
