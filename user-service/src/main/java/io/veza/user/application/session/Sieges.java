package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.User;
import io.veza.user.domain.alert.Siege;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;

/**
 * Who tries which names, counted for a while. A help, not a defence: it may forget, and never
 * fails.
 */
public interface Sieges {

    /** A password was wrong, whoever the name belongs to, if anybody. */
    Uni<Void> failed(Login login, ClientAddress address);

    Uni<Siege> around(User user, ClientAddress address);
}
