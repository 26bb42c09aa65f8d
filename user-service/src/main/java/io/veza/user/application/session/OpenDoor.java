package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.account.Users;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.account.User;
import io.veza.user.domain.session.Knock;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets somebody in who has proved all that is asked of them: may they, and from where do they come?
 */
@ApplicationScoped
public class OpenDoor {

    private final Users users;
    private final AdmitUser admit;
    private final Origins origins;
    private final StartSession start;

    OpenDoor(Users users, AdmitUser admit, Origins origins, StartSession start) {
        this.users = users;
        this.admit = admit;
        this.origins = origins;
        this.start = start;
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
        return admit.handle(user).chain(() -> start.handle(user.id(), proof, origins.of(knock)));
    }
}
