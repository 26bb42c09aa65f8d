package io.veza.platform.auth;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.platform.kernel.Scopes;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.lang.JoseException;

/**
 * Reads a token and believes only what its signature covers. One algorithm is allowed, and a token
 * may not say itself where its key is (RFC 8725).
 */
@Singleton
class TokenReader {

    private static final String TYPE = "typ";
    private static final Set<String> TYPES = Set.of(Claims.TYPE, Claims.APP_TYPE);
    private static final List<String> KEYS_FROM_THE_TOKEN = List.of("jku", "x5u", "x5c", "jwk");
    private static final AlgorithmConstraints ONE_ALGORITHM =
            new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, Claims.ALGORITHM);

    private final AuthConfig config;
    private final Clock clock;

    TokenReader(AuthConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The id of the key the token says it was signed with; refuses a header we never make. */
    String keyId(String jws) {
        JsonWebSignature signature = new JsonWebSignature();
        try {
            signature.setCompactSerialization(jws);
        } catch (JoseException | RuntimeException e) {
            throw invalid();
        }
        String keyId = signature.getKeyIdHeaderValue();
        boolean ours =
                Claims.ALGORITHM.equals(signature.getAlgorithmHeaderValue())
                        && TYPES.contains(String.valueOf(signature.getHeader(TYPE)))
                        && KEYS_FROM_THE_TOKEN.stream()
                                .allMatch(name ->
                                        signature.getHeaders().getObjectHeaderValue(name) == null);
        if (!ours || keyId == null) {
            throw invalid();
        }
        return keyId;
    }

    Principal read(String jws, PublicKey key) {
        try {
            JwtContext token = consumer(key).process(jws);
            JwtClaims claims = token.getJwtClaims();
            String type = token.getJoseObjects().getFirst().getHeader(TYPE);
            return principal(claims, scopes(claims, Claims.APP_TYPE.equals(type)));
        } catch (InvalidJwtException e) {
            throw e.hasExpired()
                    ? new DomainException(CoreError.TOKEN_EXPIRED, "The token has expired")
                    : invalid();
        } catch (MalformedClaimException | IllegalArgumentException e) {
            throw invalid();
        }
    }

    private JwtConsumer consumer(PublicKey key) {
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setJwsAlgorithmConstraints(ONE_ALGORITHM)
                .setExpectedIssuer(config.issuer())
                .setExpectedAudience(Claims.AUDIENCE)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setAllowedClockSkewInSeconds((int) config.skew().toSeconds())
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
    }

    private static Scopes scopes(JwtClaims claims, boolean limited) throws MalformedClaimException {
        String said = claims.getStringClaimValue(Claims.SCOPE);
        if (said == null) {
            return limited ? new Scopes(Set.of()) : Scopes.ALL;
        }
        return new Scopes(Claims.scopes(said));
    }

    private Principal principal(JwtClaims claims, Scopes scopes) throws MalformedClaimException {
        Role role = Claims.highestRole(claims.getStringListClaimValue(Claims.ROLES));
        Set<String> methods = methods(claims);
        boolean heldBack =
                config.adminSecondFactor()
                        && role.includes(Role.ADMIN)
                        && !methods.contains(Claims.SEVERAL);
        return new Principal(
                Long.parseLong(claims.getSubject()),
                Long.parseLong(claims.getStringClaimValue(Claims.SESSION)),
                heldBack ? Role.PREMIUM : role,
                heldBack,
                instant(claims.getNumericDateClaimValue(Claims.AUTHENTICATED_AT)),
                methods,
                issuedAt(claims),
                instant(claims.getExpirationTime()),
                Boolean.TRUE.equals(claims.getClaimValue(Claims.UNLIMITED)),
                scopes);
    }

    private static Set<String> methods(JwtClaims claims) throws MalformedClaimException {
        return claims.hasClaim(Claims.METHODS)
                ? Set.copyOf(claims.getStringListClaimValue(Claims.METHODS))
                : Set.of();
    }

    /** To the millisecond: a token made in the second in which its elders died shall live. */
    private static Instant issuedAt(JwtClaims claims) {
        return claims.getClaimValue(Claims.ISSUED_AT) instanceof Number seconds
                ? Instant.ofEpochMilli(Math.round(seconds.doubleValue() * 1000))
                : refuse();
    }

    private static Instant refuse() {
        throw invalid();
    }

    private static Instant instant(NumericDate date) {
        if (date == null) {
            throw invalid();
        }
        return Instant.ofEpochSecond(date.getValue());
    }

    private static DomainException invalid() {
        return new DomainException(CoreError.TOKEN_INVALID, "The token is not valid");
    }
}
