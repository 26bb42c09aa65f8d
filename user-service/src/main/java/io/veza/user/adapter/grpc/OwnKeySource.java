package io.veza.user.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.platform.auth.KeySource;
import io.veza.proto.user.v1.Jwks;
import io.veza.user.application.key.FindSigningKey;
import jakarta.inject.Singleton;

/** This service holds the keys, so it asks itself and not a peer. */
@Singleton
class OwnKeySource implements KeySource {

    private final FindSigningKey keys;

    OwnKeySource(FindSigningKey keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Jwks> load() {
        return keys.published().map(KeyMessages::jwks);
    }
}
