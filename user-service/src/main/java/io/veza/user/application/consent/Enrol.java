package io.veza.user.application.consent;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.RegisterUser;
import io.veza.user.application.consent.GiveConsent.Agreement;
import io.veza.user.domain.account.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Registers somebody and logs what they agree to with it. Whoever agrees to an outdated version is
 * refused before there is an account.
 */
@ApplicationScoped
public class Enrol {

    private final RegisterUser register;
    private final GiveConsent consent;

    Enrol(RegisterUser register, GiveConsent consent) {
        this.register = register;
        this.consent = consent;
    }

    public Uni<User> handle(RegisterUser.Command command, List<Agreement> agreed) {
        consent.requireCurrent(agreed);
        return register.handle(command).call(user -> consent.handle(user.id(), agreed));
    }
}
