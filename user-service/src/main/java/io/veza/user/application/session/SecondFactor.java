package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.factor.FirstStep;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.Factor;
import io.veza.user.domain.session.Proof;
import java.time.Instant;

/** What some accounts ask for besides the password. */
public interface SecondFactor {

    /**
     * What has been proved with the first step, where no code is needed: the account asks for none,
     * or the device is trusted. Refuses MFA_REQUIRED with a challenge otherwise.
     *
     * @param deviceToken empty when the device has none
     */
    Uni<Proof> atTheDoor(FirstStep first, String deviceToken, Instant now);

    Uni<Boolean> isOn(long user);

    /** Refuses CODE_WRONG and FACTOR_THROTTLED. */
    Uni<Factor> prove(long user, String code, Language language);
}
