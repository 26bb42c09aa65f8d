package io.veza.user.application.mail;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.MailToken;
import org.jspecify.annotations.Nullable;

/** Takes mails to where they are read. */
public interface Postman {

    /** Answers once somebody else is responsible for the mail. */
    Uni<Void> deliver(Letter letter, Addressee addressee, @Nullable MailToken token);
}
