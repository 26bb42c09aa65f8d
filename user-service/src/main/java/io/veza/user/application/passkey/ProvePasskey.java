package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.account.WriteNotice;
import io.veza.user.domain.factor.FactorError;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.passkey.Ceremony;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.PasskeyError;
import io.veza.user.domain.passkey.Purpose;
import io.veza.user.domain.passkey.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * Whose passkey answered: the challenge is ours, was made for this and not answered before, and the
 * passkey is of whom it was made for.
 */
@ApplicationScoped
public class ProvePasskey {

    private final PasskeyChallenges challenges;
    private final Ceremonies ceremonies;
    private final Passkeys passkeys;
    private final WriteNotice write;
    private final Clock clock;

    ProvePasskey(
            PasskeyChallenges challenges,
            Ceremonies ceremonies,
            Passkeys passkeys,
            WriteNotice write,
            Clock clock) {
        this.challenges = challenges;
        this.ceremonies = ceremonies;
        this.passkeys = passkeys;
        this.write = write;
        this.clock = clock;
    }

    /** With a passkey alone. */
    public Uni<Long> atTheDoor(Answer answer, Language language) {
        OpaqueSecret challenge =
                ceremonies.challenge(answer.clientData()).orElseThrow(ProvePasskey::refused);
        return take(challenge, Ceremony.SIGN_IN)
                .chain(purpose -> prove(answer, challenge, purpose, true, language));
    }

    /** Of somebody whose password was right. */
    public Uni<Long> asSecondStep(Answer answer, long account, Language language) {
        return of(answer, new Purpose(Ceremony.SECOND_STEP, account), false, language);
    }

    /** Of somebody who is in already. */
    public Uni<Long> again(Answer answer, long account, Language language) {
        return of(answer, new Purpose(Ceremony.STEP_UP, account), true, language);
    }

    private Uni<Long> of(Answer answer, Purpose wanted, boolean verified, Language language) {
        OpaqueSecret challenge =
                ceremonies.challenge(answer.clientData()).orElseThrow(ProvePasskey::refused);
        return take(challenge, wanted.ceremony())
                .invoke(purpose -> require(purpose.equals(wanted)))
                .chain(purpose -> prove(answer, challenge, purpose, verified, language));
    }

    private Uni<Purpose> take(OpaqueSecret challenge, Ceremony ceremony) {
        return challenges
                .take(challenge)
                .map(found ->
                        found.filter(purpose -> purpose.ceremony() == ceremony)
                                .orElseThrow(ProvePasskey::over));
    }

    private Uni<Long> prove(
            Answer answer,
            OpaqueSecret challenge,
            Purpose purpose,
            boolean verified,
            Language language) {
        return passkeys.find(answer.credential())
                .map(found -> found.orElseThrow(ProvePasskey::refused))
                .invoke(held -> requireHolder(held, answer, purpose))
                .map(Passkeys.Held::passkey)
                .chain(passkey ->
                        note(
                                passkey,
                                ceremonies.shown(answer, passkey, challenge, verified),
                                language));
    }

    /** A passkey that was found by nothing but itself must say whose it is. */
    private static void requireHolder(Passkeys.Held held, Answer answer, Purpose purpose) {
        require(purpose.admits(held.passkey().account()));
        require(answer.handle().isPresent() || !purpose.isForAnybody());
        require(answer.handle().map(held.handle()::equals).orElse(true));
    }

    /** Of answers that come at the same time, the store judges which follows which. */
    private Uni<Long> note(Passkey passkey, Shown shown, Language language) {
        Instant now = clock.instant();
        boolean follows = shown.count().follows(passkey.key().count());
        Uni<Boolean> used =
                follows ? passkeys.use(passkey.id(), shown, now) : Uni.createFrom().item(false);
        return used.call(taken -> taken ? done() : report(passkey, now, language))
                .invoke(taken -> requireOriginal(taken))
                .replaceWith(passkey.account());
    }

    private Uni<Void> report(Passkey passkey, Instant now, Language language) {
        return write.of(passkey.account(), LetterKind.PASSKEY_CLONED, language)
                .chain(letter -> passkeys.cloned(passkey, now, letter));
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }

    private static void requireOriginal(boolean taken) {
        if (!taken) {
            throw new DomainException(
                    PasskeyError.PASSKEY_CLONED,
                    "There seem to be two of this passkey; sign in another way and remove it.");
        }
    }

    private static void require(boolean right) {
        if (!right) {
            throw refused();
        }
    }

    public static DomainException refused() {
        return new DomainException(
                PasskeyError.PASSKEY_REFUSED, "This passkey does not open the account.");
    }

    private static DomainException over() {
        return new DomainException(
                FactorError.CHALLENGE_INVALID,
                "This took too long, or was done before; begin anew.");
    }
}
