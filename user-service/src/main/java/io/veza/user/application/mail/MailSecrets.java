package io.veza.user.application.mail;

import io.veza.user.domain.mail.MailToken;

/** Makes tokens nobody can guess. */
@FunctionalInterface
public interface MailSecrets {

    MailToken next();
}
