package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.identity.Errand;
import io.veza.user.domain.identity.Purpose;
import io.veza.user.domain.identity.ReturnPath;
import io.veza.user.domain.identity.VisitLimits;
import io.veza.user.domain.identity.VisitSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** Sends somebody to a provider to say there who they are. */
@ApplicationScoped
public class BeginVisit {

    private final Providers providers;
    private final Visits visits;
    private final ProveByIdentity prove;
    private final VisitLimits limits;
    private final SecureRandom random;
    private final Clock clock;

    BeginVisit(
            Providers providers,
            Visits visits,
            ProveByIdentity prove,
            VisitLimits limits,
            SecureRandom random,
            Clock clock) {
        this.providers = providers;
        this.visits = visits;
        this.prove = prove;
        this.limits = limits;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Where to, and back to where.
     *
     * @param browser the secret the browser has already; empty for a new one
     */
    public record Command(String provider, String next, String browser) {

        @Override
        public String toString() {
            return "BeginVisit[" + provider + "]";
        }
    }

    /** Where to go, and what the browser must keep meanwhile. */
    public record Begun(URI location, OpaqueSecret browser) {

        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    /** Where one can go. */
    public List<ProviderDoor> doors() {
        return providers.all();
    }

    public Uni<Begun> signIn(Command command) {
        return begin(command, Errand.signIn(new ReturnPath(command.next())));
    }

    public Uni<Begun> link(Command command, Errand.Caller caller) {
        return begin(command, errand(Purpose.LINK, command, caller));
    }

    /** Refuses CODE_ASKED_FOR. */
    public Uni<Begun> proof(Command command, Errand.Caller caller) {
        return prove.requireNoFactor(caller.user())
                .chain(() -> begin(command, errand(Purpose.PROVE, command, caller)));
    }

    private static Errand errand(Purpose purpose, Command command, Errand.Caller caller) {
        return new Errand(purpose, caller, new ReturnPath(command.next()));
    }

    private Uni<Begun> begin(Command command, Errand errand) {
        ProviderDoor door = providers.require(command.provider());
        VisitSecrets secrets = VisitSecrets.begin(command.browser(), random);
        return door.location(secrets, errand.purpose())
                .call(() ->
                        visits.begin(
                                secrets,
                                door.provider(),
                                errand,
                                clock.instant().plus(limits.visit())))
                .map(location -> new Begun(location, secrets.browser()));
    }
}
