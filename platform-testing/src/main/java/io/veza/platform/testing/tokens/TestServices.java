package io.veza.platform.testing.tokens;

import io.veza.platform.peer.PeerKeys;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * The suite's services as callers, with one key each per test run. The service under test is called
 * by the gateway, unless a test attaches another one's token.
 */
public final class TestServices {

    private static final Map<String, KeyPair> KEYS =
            Stream.of("gateway", "user", "chat", "stream")
                    .collect(Collectors.toMap(name -> name, _ -> generate()));

    private TestServices() {}

    static PeerKeys keys() {
        return new PeerKeys("gateway", keyOf("gateway").getPrivate(), publicKeys());
    }

    /** What that service would show to the other. */
    public static String token(String service, String called) {
        return token(service, called, _ -> {});
    }

    /** A token that differs from a good one in what the change does to its claims. */
    public static String token(String service, String called, Consumer<JwtClaims> change) {
        NumericDate now = NumericDate.fromMilliseconds(Clock.systemUTC().millis());
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(service);
        claims.setAudience(called);
        claims.setIssuedAt(now);
        claims.setExpirationTime(
                NumericDate.fromSeconds(now.getValue() + Duration.ofMinutes(5).toSeconds()));
        change.accept(claims);
        return sign(service, claims);
    }

    private static String sign(String service, JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("EdDSA");
        signature.setHeader("typ", "service+jwt");
        signature.setKey(keyOf(service).getPrivate());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keyOf(String service) {
        return Objects.requireNonNull(KEYS.get(service), service);
    }

    private static Map<String, List<PublicKey>> publicKeys() {
        return KEYS.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, key -> List.of(key.getValue().getPublic())));
    }

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
