package io.veza.platform.peer;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ServiceError;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Reads a service's token: signed by the key of the service it names, made for us, and young. */
@Singleton
class PeerReader {

    private static final AlgorithmConstraints ONE_ALGORITHM =
            new AlgorithmConstraints(
                    AlgorithmConstraints.ConstraintType.PERMIT, PeerClaims.ALGORITHM);

    /** Far more than any token of ours has. */
    private static final int LONGEST = 1024;

    private final PeerKeys keys;
    private final PeerConfig config;
    private final Clock clock;
    private final JwtConsumer unproven =
            new JwtConsumerBuilder().setSkipAllValidators().setSkipSignatureVerification().build();

    PeerReader(PeerKeys keys, PeerConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    /** What a good token proves. */
    record Proven(String service, Instant end) {}

    Proven read(String jws) {
        if (jws.length() > LONGEST) {
            throw refusal();
        }
        for (PublicKey key : keys.of(claimedBy(jws))) {
            try {
                return proven(consumer(key).processToClaims(jws));
            } catch (InvalidJwtException | MalformedClaimException e) {
                // It may be the other key of that service.
            }
        }
        throw refusal();
    }

    private String claimedBy(String jws) {
        try {
            String issuer = unproven.processToClaims(jws).getIssuer();
            return issuer == null ? "" : issuer;
        } catch (InvalidJwtException | MalformedClaimException | RuntimeException e) {
            throw refusal();
        }
    }

    private static Proven proven(JwtClaims claims) throws MalformedClaimException {
        return new Proven(
                claims.getIssuer(), Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
    }

    private JwtConsumer consumer(PublicKey key) {
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setJwsAlgorithmConstraints(ONE_ALGORITHM)
                .setExpectedType(true, PeerClaims.TYPE)
                .setExpectedAudience(config.name())
                .setRequireIssuedAt()
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(minutes())
                .setAllowedClockSkewInSeconds((int) config.skew().toSeconds())
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
    }

    /** Nobody signs for longer than we would ourselves, give or take the clocks. */
    private int minutes() {
        return (int) config.lifetime().plus(config.skew()).toMinutes() + 1;
    }

    static DomainException refusal() {
        return new DomainException(
                ServiceError.SERVICE_UNPROVEN, "Only services of the suite may call this");
    }
}
