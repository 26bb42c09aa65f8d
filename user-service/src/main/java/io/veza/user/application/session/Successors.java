package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.RefreshToken;

/**
 * Keeps, for the seconds of grace, which successor a refresh token was promised: however many calls
 * present the token at once, all are promised the same.
 */
public interface Successors {

    /** The successor promised first; {@code candidate} when this call is the first. */
    Uni<RefreshToken> promise(RefreshToken presented, RefreshToken candidate);
}
