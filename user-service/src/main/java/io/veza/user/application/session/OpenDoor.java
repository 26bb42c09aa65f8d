package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.account.Users;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.account.User;
import io.veza.user.domain.session.Knock;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Lets somebody in who has proved all that is asked of them: may they, and from where do they come?
 */
@ApplicationScoped
public class OpenDoor {

    private final Users users;
    private final AdmitUser admit;
    private final Origins origins;
    private final StartSession start;
    private final DoorWatch watch;
    private final Clock clock;

    OpenDoor(
            Users users,
            AdmitUser admit,
            Origins origins,
            StartSession start,
            DoorWatch watch,
            Clock clock) {
        this.users = users;
        this.admit = admit;
        this.origins = origins;
        this.start = start;
        this.watch = watch;
        this.clock = clock;
    }

    public Uni<SignedIn> handle(long user, Proof proof, Knock knock) {
        return users.byId(user)
                .map(found -> found.orElseThrow(OpenDoor::gone))
                .chain(found -> handle(found, proof, knock));
    }

    private static DomainException gone() {
        return new DomainException(AccountError.USER_NOT_FOUND, "There is no such person.");
    }

    Uni<SignedIn> handle(User user, Proof proof, Knock knock) {
        return admit.handle(user).chain(() -> start(user, proof, origins.of(knock), knock));
    }

    private Uni<SignedIn> start(User user, Proof proof, Origin origin, Knock knock) {
        return start.handle(user.id(), proof, origin)
                .call(signedIn -> watch.seen(entry(user, signedIn, origin, knock)));
    }

    private DoorWatch.Entry entry(User user, SignedIn signedIn, Origin origin, Knock knock) {
        return new DoorWatch.Entry(
                user,
                signedIn.refreshToken().session(),
                clock.instant(),
                origin,
                knock.address(),
                knock.language());
    }
}
