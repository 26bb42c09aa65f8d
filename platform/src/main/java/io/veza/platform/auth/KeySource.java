package io.veza.platform.auth;

import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.Jwks;

/** Where the public keys come from. */
@FunctionalInterface
public interface KeySource {

    Uni<Jwks> load();
}
