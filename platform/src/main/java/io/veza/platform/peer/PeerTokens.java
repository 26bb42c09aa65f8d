package io.veza.platform.peer;

import io.veza.platform.kernel.ServiceTokens;
import jakarta.inject.Singleton;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Signs this service's tokens: one for each service it calls, so that none of them can pass it on,
 * and each used until shortly before its end.
 */
@Singleton
class PeerTokens implements ServiceTokens {

    private final PeerKeys keys;
    private final PeerConfig config;
    private final Clock clock;
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();

    PeerTokens(PeerKeys keys, PeerConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    private record Issued(String token, Instant renewAt) {}

    @Override
    public @Nullable String tokenFor(String service) {
        PrivateKey key = keys.key();
        if (key == null) {
            return null;
        }
        Instant now = clock.instant();
        Issued last = issued.get(service);
        if (last == null || !now.isBefore(last.renewAt())) {
            last = issue(service, key, now);
            issued.put(service, last);
        }
        return last.token();
    }

    private Issued issue(String service, PrivateKey key, Instant now) {
        Instant end = now.plus(config.lifetime());
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(keys.owner());
        claims.setAudience(service);
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        return new Issued(sign(claims, key), end.minus(config.renewal()));
    }

    private static String sign(JwtClaims claims, PrivateKey key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(PeerClaims.ALGORITHM);
        signature.setHeader("typ", PeerClaims.TYPE);
        signature.setKey(key);
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
