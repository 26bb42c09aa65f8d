package io.veza.user.adapter.crypto;

import io.smallrye.mutiny.Uni;
import io.veza.platform.auth.Claims;
import io.veza.platform.runtime.Workers;
import io.veza.user.application.session.AccessTokens;
import io.veza.user.config.SuiteConfig;
import io.veza.user.domain.session.AccessGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Access tokens by RFC 9068. Signing takes two milliseconds of a core, so it leaves the event loop.
 */
@ApplicationScoped
class Ps256AccessTokens implements AccessTokens {

    private static final int MILLIS = 3;
    private static final int TOKEN_ID_BYTES = 16;

    private final KeyRing keys;
    private final Workers workers;
    private final SecureRandom random;
    private final String issuer;

    Ps256AccessTokens(KeyRing keys, Workers workers, SecureRandom random, SuiteConfig config) {
        this.keys = keys;
        this.workers = workers;
        this.random = random;
        this.issuer = config.issuer();
    }

    @Override
    public Uni<String> sign(AccessGrant grant) {
        return keys.active().chain(key -> workers.run(() -> sign(grant, key)));
    }

    private String sign(AccessGrant grant, KeyRing.Entry key) throws JoseException {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setHeader("typ", grant.scopes().areAll() ? Claims.TYPE : Claims.APP_TYPE);
        jws.setKeyIdHeaderValue(key.kid());
        jws.setAlgorithmHeaderValue(Claims.ALGORITHM);
        jws.setPayload(claims(grant).toJson());
        jws.setKey(key.privateKey());
        return jws.getCompactSerialization();
    }

    private JwtClaims claims(AccessGrant grant) {
        NumericDate second = NumericDate.fromSeconds(grant.issuedAt().getEpochSecond());
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setSubject(Long.toString(grant.user()));
        claims.setAudience(Claims.AUDIENCE);
        claims.setClaim(
                Claims.ISSUED_AT, BigDecimal.valueOf(grant.issuedAt().toEpochMilli(), MILLIS));
        claims.setNotBefore(second);
        claims.setExpirationTime(NumericDate.fromSeconds(grant.expiresAt().getEpochSecond()));
        claims.setJwtId(tokenId());
        claims.setStringClaim(Claims.SESSION, Long.toString(grant.session()));
        claims.setStringListClaim(Claims.ROLES, Claims.role(grant.role()));
        if (grant.scopes().limit() != null) {
            claims.setStringClaim(Claims.SCOPE, Claims.scopes(grant.scopes().limit()));
        }
        claims.setClaim(Claims.AUTHENTICATED_AT, grant.proof().at().getEpochSecond());
        List<String> methods = List.copyOf(grant.proof().methods());
        if (!methods.isEmpty()) {
            claims.setStringListClaim(Claims.METHODS, methods);
        }
        if (grant.unlimited()) {
            claims.setClaim(Claims.UNLIMITED, true);
        }
        return claims;
    }

    private String tokenId() {
        byte[] id = new byte[TOKEN_ID_BYTES];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }
}
