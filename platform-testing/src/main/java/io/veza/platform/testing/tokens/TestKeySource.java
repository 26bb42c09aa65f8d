package io.veza.platform.testing.tokens;

import io.smallrye.mutiny.Uni;
import io.veza.platform.auth.KeySource;
import io.veza.proto.user.v1.Jwks;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/**
 * Stands in for the key source of every service under test. A test of real keys switches it off
 * with {@code quarkus.arc.exclude-types}.
 */
@Alternative
@Priority(1)
@Singleton
class TestKeySource implements KeySource {

    @Override
    public Uni<Jwks> load() {
        return Uni.createFrom().item(TestTokens.keys());
    }
}
