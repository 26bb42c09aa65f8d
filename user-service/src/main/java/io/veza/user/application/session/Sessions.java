package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.Session;
import io.veza.user.domain.session.Trace;
import java.time.Instant;
import java.util.Optional;

/** Where sign-ins and their refresh chains are kept. */
public interface Sessions {

    /** Saves the session with its first refresh token. Refuses ACCOUNT_BANNED. */
    Uni<Void> start(Session session, Origin origin, RefreshToken first);

    /**
     * Marks the token used and its successor issued, in one atomic statement; empty when the token
     * cannot be used.
     */
    Uni<Optional<SessionHolder>> rotate(RefreshToken used, RefreshToken successor, Instant now);

    /** What is known of a token that could not be used; empty when it never existed. */
    Uni<Optional<Trace>> trace(RefreshToken token, Instant now);

    /** The session and its holder as they are now; empty when it has ended. */
    Uni<Optional<SessionHolder>> holder(long session, Instant now);

    /** False when it had ended already. */
    Uni<Boolean> end(long session, EndReason reason, Instant now);
}
