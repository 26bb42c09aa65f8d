package io.veza.platform.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Authenticator;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Sha256;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.concurrent.CompletionStage;

/**
 * Verifies access tokens. A proven token is remembered under its digest for a minute, because
 * checking a signature is the dearest part of a call; its end and its revocation are checked every
 * time.
 */
@Singleton
public class TokenVerifier implements Authenticator {

    private final KeyRing keys;
    private final TokenReader reader;
    private final Revocations revocations;
    private final AuthConfig config;
    private final Clock clock;
    private final Cache<ByteBuffer, Principal> proven;

    TokenVerifier(
            KeyRing keys,
            TokenReader reader,
            Revocations revocations,
            AuthConfig config,
            Clock clock) {
        this.keys = keys;
        this.reader = reader;
        this.revocations = revocations;
        this.config = config;
        this.clock = clock;
        proven =
                Caffeine.newBuilder()
                        .maximumSize(config.cachedTokens())
                        .expireAfterWrite(config.cacheTtl())
                        .build();
    }

    /** Fails with TOKEN_INVALID, TOKEN_EXPIRED, TOKEN_REVOKED or, without keys, UNAVAILABLE. */
    public Uni<Principal> verify(String jws) {
        ByteBuffer digest = digest(jws);
        Principal known = proven.getIfPresent(digest);
        if (known != null) {
            return Uni.createFrom().item(() -> stillGood(known));
        }
        return Uni.createFrom()
                .item(() -> reader.keyId(jws))
                .chain(keys::find)
                .map(key -> reader.read(jws, key))
                .invoke(token -> proven.put(digest, token))
                .map(this::stillGood);
    }

    @Override
    public CompletionStage<Principal> authenticate(String token) {
        return verify(token).subscribeAsCompletionStage();
    }

    private Principal stillGood(Principal principal) {
        if (!clock.instant().isBefore(principal.expiresAt().plus(config.skew()))) {
            throw new DomainException(CoreError.TOKEN_EXPIRED, "The token has expired");
        }
        if (revocations.isRevoked(principal)) {
            throw new DomainException(CoreError.TOKEN_REVOKED, "The session has ended");
        }
        return principal;
    }

    private static ByteBuffer digest(String jws) {
        return ByteBuffer.wrap(Sha256.of(jws));
    }
}
