package io.veza.user.application.mail;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.Letters.Due;
import io.veza.user.domain.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Sends the letters that are due. What the mail server does not take is tried again later. */
@ApplicationScoped
public class SendLetters {

    private static final Logger LOG = Logger.getLogger(SendLetters.class);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<]+@[^\\s>]+");

    private final Letters letters;
    private final Addressees addressees;
    private final LetterSeals seals;
    private final LinkLetter link;
    private final Postman postman;
    private final Clock clock;

    SendLetters(
            Letters letters,
            Addressees addressees,
            LetterSeals seals,
            LinkLetter link,
            Postman postman,
            Clock clock) {
        this.letters = letters;
        this.addressees = addressees;
        this.seals = seals;
        this.link = link;
        this.postman = postman;
        this.clock = clock;
    }

    /** Sends one; false when none is due. */
    public Uni<Boolean> step() {
        return letters.claim(clock.instant())
                .chain(due -> due.isEmpty() ? none() : send(due.get()));
    }

    private static Uni<Boolean> none() {
        return Uni.createFrom().item(false);
    }

    private Uni<Boolean> send(Due due) {
        Letter letter = due.letter();
        return addressees
                .of(letter)
                .chain(addressee -> deliver(letter, addressee))
                .chain(() -> letters.done(letter))
                .onFailure()
                .recoverWithUni(failure -> later(due, failure))
                .replaceWith(true);
    }

    private Uni<Void> deliver(Letter letter, Optional<Addressee> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Addressee addressee = found.get();
        return Uni.combine()
                .all()
                .unis(seals.open(letter), link.handle(letter, addressee))
                .with((open, token) -> postman.deliver(open, addressee, token.orElse(null)))
                .chain(delivered -> delivered);
    }

    /** Mail servers like to repeat whom a mail was to; logs need not know. */
    private static String nameless(Throwable failure) {
        return ADDRESS.matcher(String.valueOf(failure.getMessage())).replaceAll("…@…");
    }

    private Uni<Void> later(Due due, Throwable failure) {
        LOG.warnf(
                "Letter %s waits after %d tries: %s",
                due.letter(), due.attempts(), nameless(failure));
        return letters.postpone(due.letter(), clock.instant().plus(due.patience()));
    }
}
