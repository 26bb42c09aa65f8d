package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.session.OwnSessions;
import io.veza.user.application.session.SecondFactor;
import io.veza.user.domain.identity.Errand;
import io.veza.user.domain.identity.IdentityError;
import io.veza.user.domain.identity.Profile;
import io.veza.user.domain.session.Factor;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Proves once more who holds a session, where no second factor could. */
@ApplicationScoped
class ProveByIdentity {

    private final Identities identities;
    private final SecondFactor factor;
    private final OwnSessions sessions;
    private final Clock clock;

    ProveByIdentity(Identities identities, SecondFactor factor, OwnSessions sessions, Clock clock) {
        this.identities = identities;
        this.factor = factor;
        this.sessions = sessions;
        this.clock = clock;
    }

    Uni<Void> requireNoFactor(long user) {
        return factor.isOn(user)
                .invoke(on -> {
                    if (on) {
                        throw new DomainException(
                                IdentityError.CODE_ASKED_FOR,
                                "This account asks for codes; show one.");
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> handle(Errand.Caller caller, Profile profile) {
        return requireNoFactor(caller.user())
                .chain(() -> identities.use(profile.subject(), clock.instant()))
                .invoke(account -> requireTheirs(account, caller.user()))
                .map(_ -> new Proof(clock.instant(), Set.of(Factor.IDENTITY)))
                .chain(proof -> sessions.prove(caller.user(), caller.session(), proof));
    }

    private static void requireTheirs(Optional<Long> account, long user) {
        if (account.isEmpty() || account.get() != user) {
            throw new DomainException(
                    IdentityError.IDENTITY_NOT_LINKED, "This does not sign in to your account.");
        }
    }
}
