package io.veza.platform.testing.tokens;

import io.veza.platform.auth.Claims;
import io.veza.platform.kernel.Role;
import io.veza.proto.user.v1.Jwk;
import io.veza.proto.user.v1.Jwks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Signs access tokens as the suite does, with one key per test run. {@link TestKeySource} makes the
 * service under test trust that key.
 */
public final class TestTokens {

    private static final RsaJsonWebKey KEY = generate();
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private TestTokens() {}

    /** A token of that person, whose session has the same number. */
    public static String bearer(long user) {
        return bearer(user, user, Role.USER);
    }

    public static String bearer(long user, long session, Role role) {
        return sign(claims(user, session, role));
    }

    /** A token that differs from a good one in what the change does to its claims. */
    public static String bearer(long user, Consumer<JwtClaims> change) {
        JwtClaims claims = claims(user, user, Role.USER);
        change.accept(claims);
        return sign(claims);
    }

    public static Jwks keys() {
        Map<String, Object> key = KEY.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return Jwks.newBuilder()
                .addKeys(
                        Jwk.newBuilder()
                                .setKty("RSA")
                                .setUse("sig")
                                .setAlg(Claims.ALGORITHM)
                                .setKid(KEY.getKeyId())
                                .setN((String) key.get("n"))
                                .setE((String) key.get("e")))
                .build();
    }

    /** Signs whatever it is given; for tests of tokens that are wrong. */
    public static String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(Claims.ALGORITHM);
        signature.setKeyIdHeaderValue(KEY.getKeyId());
        signature.setHeader("typ", Claims.TYPE);
        signature.setKey(KEY.getRsaPrivateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims of a good token. */
    public static JwtClaims claims(long user, long session, Role role) {
        Instant now = Clock.systemUTC().instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("https://veza.local");
        claims.setAudience(Claims.AUDIENCE);
        claims.setSubject(Long.toString(user));
        claims.setStringClaim(Claims.SESSION, Long.toString(session));
        claims.setStringListClaim(Claims.ROLES, Claims.role(role));
        claims.setIssuedAt(date(now));
        claims.setNotBefore(date(now));
        claims.setExpirationTime(date(now.plus(LIFETIME)));
        claims.setClaim(Claims.AUTHENTICATED_AT, now.getEpochSecond());
        claims.setGeneratedJwtId();
        return claims;
    }

    private static NumericDate date(Instant instant) {
        return NumericDate.fromSeconds(instant.getEpochSecond());
    }

    private static RsaJsonWebKey generate() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(3072);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
