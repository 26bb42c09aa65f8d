package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.AccessGrant;

/** Signs access tokens. */
public interface AccessTokens {

    Uni<String> sign(AccessGrant grant);
}
