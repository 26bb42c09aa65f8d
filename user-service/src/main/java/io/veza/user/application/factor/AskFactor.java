package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.phone.FindPhone;
import io.veza.user.application.session.SecondFactor;
import io.veza.user.domain.factor.FactorError;
import io.veza.user.domain.factor.FirstStep;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.Factor;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks for a code at the door, unless the account asks for none or the device is trusted. */
@ApplicationScoped
class AskFactor implements SecondFactor {

    private final Totps totps;
    private final TrustedDevices devices;
    private final DoorChallenges challenges;
    private final ProveCode prove;
    private final FindPhone phone;

    AskFactor(
            Totps totps,
            TrustedDevices devices,
            DoorChallenges challenges,
            ProveCode prove,
            FindPhone phone) {
        this.totps = totps;
        this.devices = devices;
        this.challenges = challenges;
        this.prove = prove;
        this.phone = phone;
    }

    @Override
    public Uni<Proof> atTheDoor(FirstStep first, String deviceToken, Instant now) {
        return isOn(first.account())
                .chain(on ->
                        on
                                ? trusted(first, deviceToken, now)
                                : Uni.createFrom().item(Proof.by(first.factor(), now)));
    }

    @Override
    public Uni<Boolean> isOn(long user) {
        return totps.find(user).map(Optional::isPresent);
    }

    @Override
    public Uni<Factor> prove(long user, String code, Language language) {
        return prove.handle(user, code, language);
    }

    private Uni<Proof> trusted(FirstStep first, String deviceToken, Instant now) {
        Uni<Optional<Instant>> since =
                deviceToken.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : devices.use(first.account(), new OpaqueSecret(deviceToken).hash(), now);
        return since.chain(found ->
                found.map(trusted -> proof(first, trusted)).orElseGet(() -> challenge(first)));
    }

    /** As old as the code that was shown: what is dangerous asks for another. */
    private static Uni<Proof> proof(FirstStep first, Instant trustedSince) {
        Set<Factor> factors = Set.of(first.factor(), Factor.TRUSTED_DEVICE);
        return Uni.createFrom().item(new Proof(trustedSince, factors));
    }

    private Uni<Proof> challenge(FirstStep first) {
        return Uni.combine()
                .all()
                .unis(challenges.open(first), phone.usable(first.account()))
                .with(AskFactor::required)
                .chain(refusal -> Uni.createFrom().failure(refusal));
    }

    /**
     * @param phone the last digits of the phone that may get a code instead
     */
    private static DomainException required(OpaqueSecret challenge, Optional<String> phone) {
        Map<String, String> details = new HashMap<>(Map.of("challenge", challenge.value()));
        phone.ifPresent(digits -> details.put("phone", digits));
        return DomainException.detailed(
                FactorError.MFA_REQUIRED,
                "So far this is right; a code is asked for as well.",
                details);
    }
}
