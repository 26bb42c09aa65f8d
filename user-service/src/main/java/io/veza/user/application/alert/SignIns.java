package io.veza.user.application.alert;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.alert.History;

/** The sign-ins of people, past ones too. */
@FunctionalInterface
public interface SignIns {

    /**
     * Those before that session, without those that were not theirs.
     *
     * @param atMost the latest
     */
    Uni<History> before(long account, long session, int atMost);
}
