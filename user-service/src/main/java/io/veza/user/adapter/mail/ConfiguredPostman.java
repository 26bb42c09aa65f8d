package io.veza.user.adapter.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.Addressee;
import io.veza.user.application.mail.Postman;
import io.veza.user.config.MailConfig;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.MailToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** By SMTP where there is a server, else into the mailbox of development. */
@ApplicationScoped
class ConfiguredPostman implements Postman {

    /** Shorter than a letter is leased for. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final LetterWriter writer;
    private final ReactiveMailer mailer;
    private final Mailbox mailbox;
    private final boolean bySmtp;

    ConfiguredPostman(
            LetterWriter writer, ReactiveMailer mailer, Mailbox mailbox, MailConfig config) {
        this.writer = writer;
        this.mailer = mailer;
        this.mailbox = mailbox;
        this.bySmtp = config.host().isPresent();
    }

    @Override
    public Uni<Void> deliver(Letter letter, Addressee addressee, @Nullable MailToken token) {
        WrittenMail mail = writer.write(letter, addressee, token);
        if (bySmtp) {
            return mailer.send(message(mail)).ifNoItem().after(LIMIT).fail();
        }
        return Uni.createFrom().voidItem().invoke(() -> mailbox.put(mail));
    }

    /** Other machines need not answer it, and do not. */
    private static Mail message(WrittenMail mail) {
        return new Mail()
                .addTo(mail.to())
                .setSubject(mail.subject())
                .setText(mail.text())
                .setHtml(mail.html())
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("X-Veza-Letter", Long.toString(mail.id()));
    }
}
