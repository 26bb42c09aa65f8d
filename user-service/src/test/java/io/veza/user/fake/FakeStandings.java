package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.Standings;
import io.veza.user.domain.account.Standing;

/** How the one account of a test stands. */
public final class FakeStandings implements Standings {

    public Standing standing = Standing.USUAL;

    @Override
    public Uni<Standing> of(long user) {
        return Uni.createFrom().item(standing);
    }

    @Override
    public Uni<Void> comeBack(long user) {
        standing = Standing.USUAL;
        return Uni.createFrom().voidItem();
    }
}
