package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.SecondFactor;
import io.veza.user.domain.factor.FirstStep;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.Factor;
import io.veza.user.domain.session.Proof;
import java.time.Instant;

/** An account that asks for its password and nothing else. */
public final class NoFactor implements SecondFactor {

    @Override
    public Uni<Proof> atTheDoor(FirstStep first, String deviceToken, Instant now) {
        return Uni.createFrom().item(Proof.by(first.factor(), now));
    }

    @Override
    public Uni<Boolean> isOn(long user) {
        return Uni.createFrom().item(false);
    }

    @Override
    public Uni<Factor> prove(long user, String code, Language language) {
        throw new AssertionError("nobody asked for a code");
    }
}
