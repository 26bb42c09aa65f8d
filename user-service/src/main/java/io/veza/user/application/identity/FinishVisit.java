package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.identity.Errand;
import io.veza.user.domain.identity.Profile;
import io.veza.user.domain.identity.ReturnPath;
import io.veza.user.domain.identity.VisitSecrets;
import io.veza.user.domain.session.Knock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is back from a provider: in the browser that left, for the first time, with what proves
 * who they are there.
 */
@ApplicationScoped
public class FinishVisit {

    private final Providers providers;
    private final Visits visits;
    private final SignInByIdentity signIn;
    private final LinkIdentity link;
    private final ProveByIdentity prove;
    private final Clock clock;

    FinishVisit(
            Providers providers,
            Visits visits,
            SignInByIdentity signIn,
            LinkIdentity link,
            ProveByIdentity prove,
            Clock clock) {
        this.providers = providers;
        this.visits = visits;
        this.signIn = signIn;
        this.link = link;
        this.prove = prove;
        this.clock = clock;
    }

    /**
     * What came back, and who brings it.
     *
     * @param issuer empty when the provider did not say
     * @param caller who is signed in; null: nobody
     */
    public record Command(
            String provider,
            String state,
            String browser,
            String code,
            String issuer,
            String deviceToken,
            Errand.@Nullable Caller caller,
            Knock knock) {

        @Override
        public String toString() {
            return "FinishVisit[" + provider + "]";
        }
    }

    public record Finished(VisitEnd end, ReturnPath next) {}

    public Uni<Finished> handle(Command command) {
        ProviderDoor door = providers.require(command.provider());
        VisitSecrets secrets =
                new VisitSecrets(
                        new OpaqueSecret(command.browser()), new OpaqueSecret(command.state()));
        return visits.finish(secrets, door.provider(), clock.instant())
                .map(errand -> errand.orElseThrow(VisitSecrets::invalid))
                .invoke(errand -> requireCaller(errand, command))
                .chain(errand -> finish(door, secrets, errand, command));
    }

    private Uni<Finished> finish(
            ProviderDoor door, VisitSecrets secrets, Errand errand, Command command) {
        return door.profile(new ProviderDoor.Return(secrets, command.code(), command.issuer()))
                .chain(profile -> act(errand, profile, command))
                .map(end -> new Finished(end, errand.next()));
    }

    /** Before the provider is asked: somebody else's visit is nothing to go on with. */
    private static void requireCaller(Errand errand, Command command) {
        if (errand.caller() != null) {
            errand.requireCaller(command.caller());
        }
    }

    private Uni<VisitEnd> act(Errand errand, Profile profile, Command command) {
        return switch (errand.purpose()) {
            case SIGN_IN -> signIn.handle(profile, visitor(command));
            case LINK ->
                    link.handle(
                                    errand.requireCaller(command.caller()).user(),
                                    profile,
                                    command.knock().language())
                            .map(VisitEnd.Linked::new);
            case PROVE ->
                    prove.handle(errand.requireCaller(command.caller()), profile)
                            .replaceWith(new VisitEnd.Proved());
        };
    }

    private static EnterByIdentity.Visitor visitor(Command command) {
        return new EnterByIdentity.Visitor(command.knock(), command.deviceToken());
    }
}
