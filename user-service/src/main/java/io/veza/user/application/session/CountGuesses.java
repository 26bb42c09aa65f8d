package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.domain.account.Credential;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.session.GuessLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a wrong password costs: one of the account's chances, and time, the more the more went
 * before. Unknown names have no chances to lose, and wait as long.
 */
@ApplicationScoped
class CountGuesses {

    private final Guesses guesses;
    private final WriteLetter write;
    private final Tarpit tarpit;
    private final Sieges sieges;
    private final GuessLimits limits;
    private final Clock clock;

    CountGuesses(
            Guesses guesses,
            WriteLetter write,
            Tarpit tarpit,
            Sieges sieges,
            GuessLimits limits,
            Clock clock) {
        this.guesses = guesses;
        this.write = write;
        this.tarpit = tarpit;
        this.sieges = sieges;
        this.limits = limits;
        this.clock = clock;
    }

    record Begun(ProvePassword.Attempt attempt, Instant at) {}

    Begun begin(ProvePassword.Attempt attempt) {
        return new Begun(attempt, clock.instant());
    }

    /** Whether this password may still be right. */
    boolean isOpen(Credential credential) {
        return !limits.isSpent(credential.failures());
    }

    Uni<Void> right(Credential credential) {
        return credential.failures() > 0
                ? guesses.forget(credential.user().id())
                : Uni.createFrom().voidItem();
    }

    Uni<Void> wrong(Optional<Credential> found, Begun begun) {
        return found.map(credential -> count(credential, begun))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> sieges.failed(begun.attempt().login(), begun.attempt().address()))
                .chain(() -> tarpit.hold(due(begun)));
    }

    private Uni<Void> count(Credential credential, Begun begun) {
        var user = credential.user();
        Letter closed =
                write.to(
                        user.id(),
                        user.email(),
                        LetterKind.PASSWORD_CLOSED,
                        begun.attempt().language());
        return guesses.wrong(user.id(), limits.inARow(), closed);
    }

    private Duration due(Begun begun) {
        return limits.hold(
                Duration.between(begun.at(), clock.instant()), begun.attempt().earlier());
    }
}
