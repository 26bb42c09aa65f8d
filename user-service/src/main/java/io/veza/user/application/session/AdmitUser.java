package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Admission;
import io.veza.user.domain.account.Standing;
import io.veza.user.domain.account.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * The last question at the door: somebody is who they say, but may they come in? Whoever was away
 * is back by coming in.
 */
@ApplicationScoped
class AdmitUser {

    private final Standings standings;
    private final Admission admission;
    private final Clock clock;

    AdmitUser(Standings standings, Admission admission, Clock clock) {
        this.standings = standings;
        this.admission = admission;
        this.clock = clock;
    }

    Uni<Void> handle(User user) {
        return standings
                .of(user.id())
                .invoke(standing -> admission.check(user, standing, clock.instant()))
                .chain(standing -> welcome(user, standing));
    }

    private Uni<Void> welcome(User user, Standing standing) {
        return standing.isAway() ? standings.comeBack(user.id()) : Uni.createFrom().voidItem();
    }
}
