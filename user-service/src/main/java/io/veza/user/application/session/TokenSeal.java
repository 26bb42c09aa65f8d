package io.veza.user.application.session;

import io.veza.user.domain.session.RefreshToken;

/**
 * Hides a successor from whoever can read where it is kept; opens only beside the token it was
 * promised to.
 */
public interface TokenSeal {

    String seal(RefreshToken successor, RefreshToken presented);

    RefreshToken open(String sealed, RefreshToken presented);
}
