package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Origin;
import java.time.Instant;

/** Looks at who has come in. Never keeps anybody out: that is the door's. */
@FunctionalInterface
public interface DoorWatch {

    /** Does not fail. */
    Uni<Void> seen(Entry entry);

    /** Somebody is in. */
    record Entry(
            User user,
            long session,
            Instant at,
            Origin origin,
            ClientAddress address,
            Language language) {}
}
