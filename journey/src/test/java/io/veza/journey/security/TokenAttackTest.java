package io.veza.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Suite;
import io.veza.platform.testing.Proves;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that somebody made or changed, against every door that takes one. */
class TokenAttackTest {

    private static final int BAD_TOKEN = 4500;

    /** Whoever asks for more within a minute is told to come back later. */
    private static final int FROM_ONE_ADDRESS = 50;

    private final Suite suite = Suite.running();
    private final Client anyone = Client.anonymous(suite.gateway());
    private Client mallory;
    private JsonObject header;
    private JsonObject claims;

    @BeforeEach
    void takeAGoodTokenApart() {
        mallory = suite.unhurried();
        String[] parts = mallory.token().split("\\.");
        header = new JsonObject(new String(Base64.getUrlDecoder().decode(parts[0])));
        claims = new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1])));
    }

    @Test
    @Proves({"OWASP API2:2023", "ASVS 6.3.4", "ASVS 8.3.1"})
    void nothingButWhatIsDeclaredOpenAnswersAStranger() {
        int asked = 0;
        Client stranger = anyone;
        for (Operation operation : Operation.of(suite.gateway())) {
            if (!operation.open()) {
                if (asked++ % FROM_ONE_ADDRESS == 0) {
                    String address = "127.0.1." + (1 + asked / FROM_ONE_ADDRESS);
                    stranger = Client.anonymousFrom(suite.gateway(), address);
                }
                Answer answer = operation.call(stranger, java.util.Map.of());

                assertThat(answer.status()).as("%s: %s", operation, answer.text()).isEqualTo(401);
                assertThat(answer.header("WWW-Authenticate")).as("" + operation).isPresent();
            }
        }
    }

    @Test
    @Proves({"ASVS 9.1.2", "ASVS 9.1.1"})
    void noSignatureIsNone() {
        for (String none : List.of("none", "None", "NONE", "")) {
            assertRefused(joined(header.copy().put("alg", none), claims) + ".");
        }
    }

    @Test
    @Proves("ASVS 9.1.2")
    void thePublishedKeyIsNoSecret() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(publishedKey().getEncoded(), "HmacSHA256"));
        String signed = joined(header.copy().put("alg", "HS256"), claims);

        assertRefused(signed + "." + encoded(mac.doFinal(signed.getBytes())));
    }

    @Test
    @Proves("ASVS 9.1.3")
    void aKeyThatTheTokenBringsAlongCountsForNothing() throws Exception {
        KeyPair mine = rsa();
        JsonObject jwk = jwk((RSAPublicKey) mine.getPublic());
        String keys = "https://mallory.example/keys.json";

        assertRefused(signed(header, claims, mine));
        assertRefused(signed(header.copy().put("jwk", jwk), claims, mine));
        assertRefused(signed(header.copy().put("jku", keys).put("kid", "mine"), claims, mine));
        assertRefused(signed(header.copy().put("x5u", keys), claims, mine));
        assertRefused(signed(header.copy().put("kid", "../../../dev/null"), claims, mine));
        assertRefused(signed(header.copy().put("crit", JsonArray.of("exp")), claims, mine));
    }

    @Test
    @Proves({"ASVS 9.1.1", "ASVS 8.2.1"})
    void aClaimThatWasChangedUnmakesTheSignature() {
        String signature = mallory.token().split("\\.")[2];
        for (JsonObject better :
                List.of(
                        claims.copy()
                                .put("role", "SUPER_ADMIN")
                                .put("groups", JsonArray.of("admin")),
                        claims.copy().put("sub", "1"),
                        claims.copy().put("exp", claims.getLong("exp") + 3600))) {
            assertRefused(joined(header, better) + "." + signature);
        }
    }

    @Test
    @Proves("ASVS 9.2.2")
    void whatRefreshesOpensNoDoor() {
        JsonObject tokens = logIn();

        assertRefused(tokens.getString("refreshToken"));
    }

    @Test
    @Proves({"ASVS 7.4.1", "OWASP API2:2023"})
    void aRefreshTokenThatComesTwiceEndsTheSession() {
        JsonObject first = logIn();
        JsonObject second = refresh(first).expect(200).json();
        JsonObject third = refresh(second).expect(200).json();

        Answer replay = refresh(first);

        assertThat(replay.status()).isEqualTo(401);
        assertThat(refresh(third).status()).as("the thief's or the owner's").isEqualTo(401);
        assertRefused(third.getString("accessToken"));
    }

    private JsonObject logIn() {
        String handle = "robbed-" + Long.toString(System.nanoTime(), 36);
        Client.register(suite.gateway(), handle);
        JsonObject who = new JsonObject().put("login", handle).put("password", Suite.PASSWORD);
        return anyone.post("/api/v2/auth/login", who).expect(200).json();
    }

    private Answer refresh(JsonObject tokens) {
        JsonObject body = new JsonObject().put("refreshToken", tokens.getString("refreshToken"));
        return anyone.post("/api/v2/auth/refresh", body);
    }

    private void assertRefused(String token) {
        Answer answer = mallory.withToken(token).get("/api/v2/users/me");
        assertThat(answer.status()).as(token).isEqualTo(401);
        assertThat(answer.code()).startsWith("TOKEN_");
        try (Line line = Line.open(suite.gateway())) {
            line.ask("connect", new JsonObject().put("token", token));
            assertThat(line.awaitClose()).isIn(BAD_TOKEN, 4003, 4503);
        }
    }

    private RSAPublicKey publishedKey() throws Exception {
        JsonObject key =
                anyone.get("/.well-known/jwks.json").json().getJsonArray("keys").getJsonObject(0);
        return (RSAPublicKey)
                KeyFactory.getInstance("RSA")
                        .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
    }

    private static BigInteger number(JsonObject key, String part) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.getString(part)));
    }

    private static KeyPair rsa() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static JsonObject jwk(RSAPublicKey key) {
        return new JsonObject()
                .put("kty", "RSA")
                .put("n", encoded(key.getModulus().toByteArray()))
                .put("e", encoded(key.getPublicExponent().toByteArray()));
    }

    private static String signed(JsonObject header, JsonObject claims, KeyPair key)
            throws Exception {
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(
                new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        signature.initSign(key.getPrivate());
        String text = joined(header, claims);
        signature.update(text.getBytes());
        return text + "." + encoded(signature.sign());
    }

    private static String joined(JsonObject header, JsonObject claims) {
        return encoded(header.encode().getBytes()) + "." + encoded(claims.encode().getBytes());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
