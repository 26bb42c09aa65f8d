package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.identity.IdentityError;
import io.veza.user.domain.identity.Newcomer;
import io.veza.user.domain.identity.Profile;
import io.veza.user.domain.identity.VisitLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * Whoever an identity belongs to is signed in; whoever it belongs to nobody may join. That its
 * address has an account signs nobody in: whoever controls the address elsewhere need not be whose
 * account it is here.
 */
@ApplicationScoped
class SignInByIdentity {

    private final Identities identities;
    private final Newcomers newcomers;
    private final EnterByIdentity enter;
    private final VisitLimits limits;
    private final SecureRandom random;
    private final Clock clock;

    SignInByIdentity(
            Identities identities,
            Newcomers newcomers,
            EnterByIdentity enter,
            VisitLimits limits,
            SecureRandom random,
            Clock clock) {
        this.identities = identities;
        this.newcomers = newcomers;
        this.enter = enter;
        this.limits = limits;
        this.random = random;
        this.clock = clock;
    }

    Uni<VisitEnd> handle(Profile profile, EnterByIdentity.Visitor visitor) {
        return identities
                .use(profile.subject(), clock.instant())
                .chain(account ->
                        account.isPresent()
                                ? enter.handle(account.get(), visitor).map(VisitEnd.In::new)
                                : welcome(profile));
    }

    private Uni<VisitEnd> welcome(Profile profile) {
        Email proved = profile.provedEmail();
        Uni<Boolean> taken =
                proved == null ? Uni.createFrom().item(false) : identities.hasAccount(proved);
        return taken.invoke(SignInByIdentity::requireFree).chain(() -> keep(profile));
    }

    private Uni<VisitEnd> keep(Profile profile) {
        OpaqueSecret ticket = OpaqueSecret.random(random);
        return newcomers
                .keep(ticket.hash(), Newcomer.of(profile), clock.instant().plus(limits.joining()))
                .replaceWith(new VisitEnd.New(ticket, profile));
    }

    private static void requireFree(boolean taken) {
        if (taken) {
            throw new DomainException(
                    IdentityError.IDENTITY_EMAIL_TAKEN,
                    "This address has an account; sign in to it and link the provider there.");
        }
    }
}
