package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.passkey.Answer;
import io.veza.user.application.passkey.ProvePasskey;
import io.veza.user.application.session.OpenDoor;
import io.veza.user.application.session.SignedIn;
import io.veza.user.domain.factor.FirstStep;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.Factor;
import io.veza.user.domain.session.Knock;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** The second step of signing in: a code or a passkey, and perhaps a device to remember. */
@ApplicationScoped
public class FinishLogIn {

    private final DoorChallenges challenges;
    private final ProveCode prove;
    private final ProvePasskey provePasskey;
    private final OpenDoor door;
    private final TrustDevice trust;
    private final Clock clock;

    FinishLogIn(
            DoorChallenges challenges,
            ProveCode prove,
            ProvePasskey provePasskey,
            OpenDoor door,
            TrustDevice trust,
            Clock clock) {
        this.challenges = challenges;
        this.prove = prove;
        this.provePasskey = provePasskey;
        this.door = door;
        this.trust = trust;
        this.clock = clock;
    }

    /**
     * @param passkey instead of a code
     */
    public record Command(
            OpaqueSecret challenge,
            String code,
            Optional<Answer> passkey,
            boolean rememberDevice,
            Knock knock) {

        @Override
        public String toString() {
            return "FinishLogIn[" + knock.address() + "]";
        }
    }

    /** Somebody is in, and their device may keep a secret. */
    public record Finished(SignedIn signedIn, Optional<OpaqueSecret> device) {}

    public Uni<Finished> handle(Command command) {
        return challenges.attempt(command.challenge()).chain(first -> finish(first, command));
    }

    private Uni<Finished> finish(FirstStep first, Command command) {
        return proven(first.account(), command)
                .call(() -> challenges.spend(command.challenge()))
                .chain(factor -> start(first, factor, command))
                .chain(signedIn ->
                        remember(first.account(), command)
                                .map(device -> new Finished(signedIn, device)));
    }

    private Uni<Factor> proven(long account, Command command) {
        Language language = command.knock().language();
        return command.passkey()
                .map(answer ->
                        provePasskey
                                .asSecondStep(answer, account, language)
                                .replaceWith(Factor.PASSKEY))
                .orElseGet(() -> prove.handle(account, command.code(), language));
    }

    private Uni<SignedIn> start(FirstStep first, Factor factor, Command command) {
        Proof proof = new Proof(clock.instant(), Set.of(first.factor(), factor));
        return door.handle(first.account(), proof, command.knock());
    }

    private Uni<Optional<OpaqueSecret>> remember(long account, Command command) {
        return command.rememberDevice()
                ? trust.handle(account, command.knock().device()).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
    }
}
