package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.Proof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of one person. */
public interface OwnSessions {

    /**
     * Those that live, the latest first.
     *
     * @param before only sessions with a smaller id
     */
    Uni<List<SessionView>> living(long user, long before, int limit, Instant now);

    /** How they have proved in their session who they are; empty when it has ended. */
    Uni<Optional<Proof>> proof(long user, long session);

    /** Their session carries the proof from now on; one that has ended needs none. */
    Uni<Void> prove(long user, long session, Proof proof);

    /** False when there is no such living session of theirs. */
    Uni<Boolean> end(long user, long session, EndReason reason, Instant now);

    /** Ends all but one; which ones. */
    Uni<List<Long>> endOthers(long user, long kept, EndReason reason, Instant now);
}
