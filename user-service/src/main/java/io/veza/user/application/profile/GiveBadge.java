package io.veza.user.application.profile;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.profile.Badge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Lets admins say of somebody what everybody sees, and take it back. */
@ApplicationScoped
public class GiveBadge {

    private final Profiles profiles;
    private final Clock clock;

    public GiveBadge(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    public Uni<Void> give(long admin, long user, Badge badge) {
        return profiles.give(user, badge, admin, clock.instant())
                .invoke(GiveBadge::require)
                .replaceWithVoid();
    }

    public Uni<Void> take(long admin, long user, Badge badge) {
        return profiles.take(user, badge, admin).invoke(GiveBadge::require).replaceWithVoid();
    }

    private static void require(boolean found) {
        if (!found) {
            throw new DomainException(AccountError.USER_NOT_FOUND, "There is no such person.");
        }
    }
}
