package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Standing;

/** How accounts stand: who is away, and who need prove nothing. */
public interface Standings {

    Uni<Standing> of(long user);

    /** Somebody who left is here again. */
    Uni<Void> comeBack(long user);
}
