package io.veza.user.application.session;

import io.veza.user.domain.session.RefreshToken;

/** Makes refresh tokens nobody can guess. */
@FunctionalInterface
public interface RefreshSecrets {

    RefreshToken next(long session);
}
