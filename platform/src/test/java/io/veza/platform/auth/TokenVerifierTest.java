package io.veza.platform.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.platform.kernel.Scope;
import io.veza.platform.kernel.Scopes;
import io.veza.proto.common.v1.Revocation;
import io.veza.proto.user.v1.Jwks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final TestKey KEY = key("one");
    private static final TestKey FOREIGN = key("one");

    private static final Map<String, String> ADMINS_SHOW_TWO =
            Map.of("veza.auth.admin-second-factor", "true");

    private final SettableClock clock = new SettableClock(NOW);
    private final Revocations revocations = new Revocations(clock);
    private TokenVerifier verifier;

    private static TestKey key(String id) {
        try {
            return TestKey.generate(id);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void trustOneKey() {
        AuthConfig config = Defaults.auth();
        Jwks keys = Jwks.newBuilder().addKeys(KEY.published()).build();
        KeyRing ring = new KeyRing(() -> Uni.createFrom().item(keys), config, clock, Runnable::run);
        verifier =
                new TokenVerifier(ring, new TokenReader(config, clock), revocations, config, clock);
    }

    @Test
    void aGoodTokenNamesItsBearer() throws JoseException {
        // Given
        JwtClaims claims = TestKey.claims(NOW);
        claims.setClaim("unl", true);

        // When
        Principal principal = verify(KEY.sign(claims));

        // Then
        assertThat(principal)
                .isEqualTo(
                        new Principal(
                                42,
                                7,
                                Role.ADMIN,
                                false,
                                NOW,
                                Set.of(),
                                NOW,
                                NOW.plusSeconds(900),
                                true,
                                Scopes.ALL));
    }

    @Test
    void aTokenOfAnAppPasswordIsGoodForItsScopes() throws JoseException {
        // Given
        JwtClaims claims = TestKey.claims(NOW);
        claims.setStringClaim("scope", "rooms:read one:unknown");

        // When
        Principal principal = verify(appToken(claims));

        // Then
        assertThat(principal.scopes()).isEqualTo(new Scopes(Set.of(Scope.ROOMS_READ)));
        assertThat(verify(appToken(TestKey.claims(NOW))).scopes()).isEqualTo(new Scopes(Set.of()));
    }

    private static String appToken(JwtClaims claims) throws JoseException {
        JsonWebSignature token = KEY.unsigned(claims);
        token.setHeader("typ", "app+jwt");
        return token.getCompactSerialization();
    }

    @ParameterizedTest
    @CsvSource({
        "admin,pwd,PREMIUM,true",
        "super_admin,pwd,PREMIUM,true",
        "admin,mfa,ADMIN,false",
        "premium,pwd,PREMIUM,false"
    })
    void anAdminActsAsOneWithTwoFactorsWhereTheHouseAsksForThem(
            String granted, String method, Role role, boolean heldBack) throws JoseException {
        // Given
        JwtClaims claims = TestKey.claims(NOW);
        claims.setStringListClaim("roles", granted);
        claims.setStringListClaim("amr", method);
        TokenReader strict = new TokenReader(Defaults.auth(ADMINS_SHOW_TWO), clock);

        // When
        Principal principal = strict.read(KEY.sign(claims), KEY.key().getPublicKey());

        // Then
        assertThat(principal.role()).isEqualTo(role);
        assertThat(principal.heldBack()).isEqualTo(heldBack);
    }

    @Test
    void endsAreCheckedWithThirtySecondsOfGraceAlsoForRememberedTokens() throws JoseException {
        // Given
        String token = KEY.sign(TestKey.claims(NOW));
        clock.advance(Duration.ofSeconds(929));
        assertThat(verify(token)).isNotNull();

        // When
        clock.advance(Duration.ofSeconds(1));

        // Then
        assertThat(refusal(token)).isEqualTo(CoreError.TOKEN_EXPIRED);
    }

    @Test
    void anExpiredTokenSaysSo() throws JoseException {
        String token = KEY.sign(TestKey.claims(NOW.minus(Duration.ofHours(1))));

        assertThat(refusal(token)).isEqualTo(CoreError.TOKEN_EXPIRED);
    }

    @Test
    void aForeignKeyWithOurIdIsRefused() throws JoseException {
        String token = FOREIGN.sign(TestKey.claims(NOW));

        assertThat(refusal(token)).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @Test
    void aTamperedClaimIsRefused() throws JoseException {
        // Given
        String[] parts = KEY.sign(TestKey.claims(NOW)).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String raised = encode(claims.replace("\"42\"", "\"1\""));

        // When
        ErrorCode refusal = refusal(parts[0] + "." + raised + "." + parts[2]);

        // Then
        assertThat(refusal).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @Test
    void anotherAudienceIsRefused() throws JoseException {
        JwtClaims claims = TestKey.claims(NOW);
        claims.setAudience("another-api");

        assertThat(refusal(KEY.sign(claims))).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @Test
    void anotherIssuerIsRefused() throws JoseException {
        JwtClaims claims = TestKey.claims(NOW);
        claims.setIssuer("https://evil.example");

        assertThat(refusal(KEY.sign(claims))).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "sid", "iss", "aud", "iat", "exp", "auth_time"})
    void whatMustBeSaidMustBeSaid(String claim) throws JoseException {
        JwtClaims claims = TestKey.claims(NOW);
        claims.unsetClaim(claim);

        assertThat(refusal(KEY.sign(claims))).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @Test
    void aTokenOfTheFutureIsRefused() throws JoseException {
        JwtClaims claims = TestKey.claims(NOW);
        claims.setNotBefore(NumericDate.fromSeconds(NOW.getEpochSecond() + 60));

        assertThat(refusal(KEY.sign(claims))).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @Test
    void noSignatureIsRefused() throws JoseException {
        JsonWebSignature signature = KEY.unsigned(TestKey.claims(NOW));
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue("none");
        signature.setKey(null);

        assertThat(refusal(signature.getCompactSerialization())).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @Test
    void thePublicKeyIsNoSharedSecret() throws JoseException {
        JsonWebSignature signature = KEY.unsigned(TestKey.claims(NOW));
        signature.setAlgorithmHeaderValue("HS256");
        signature.setKey(new HmacKey(KEY.key().getRsaPublicKey().getEncoded()));

        assertThat(refusal(signature.getCompactSerialization())).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS384"})
    void anotherAlgorithmOfTheSameKeyIsRefused(String algorithm) throws JoseException {
        JsonWebSignature signature = KEY.unsigned(TestKey.claims(NOW));
        signature.setAlgorithmHeaderValue(algorithm);

        assertThat(refusal(signature.getCompactSerialization())).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jku", "x5u", "jwk", "x5c"})
    void aTokenMayNotBringItsKey(String header) throws JoseException {
        JsonWebSignature signature = KEY.unsigned(TestKey.claims(NOW));
        signature.setHeader(header, "https://evil.example/keys");

        assertThat(refusal(signature.getCompactSerialization())).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "rt+jwt"})
    void anotherKindOfTokenIsRefused(String type) throws JoseException {
        JsonWebSignature signature = KEY.unsigned(TestKey.claims(NOW));
        signature.setHeader("typ", type);

        assertThat(refusal(signature.getCompactSerialization())).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b.c", "not a token", "e30.e30.", "🎵.🎵.🎵"})
    void rubbishIsRefused(String token) {
        assertThat(refusal(token)).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @Test
    void aRevokedSessionIsRefusedAtOnce() throws JoseException {
        // Given
        String token = KEY.sign(TestKey.claims(NOW));
        verify(token);

        // When
        revocations.apply(
                RevocationsTest.until(NOW.plusSeconds(960), Revocation.newBuilder().setSession(7)));

        // Then
        assertThat(refusal(token)).isEqualTo(CoreError.TOKEN_REVOKED);
    }

    private Principal verify(String token) {
        return verifier.authenticate(token).toCompletableFuture().join();
    }

    private ErrorCode refusal(String token) {
        CompletionException failure =
                catchThrowableOfType(CompletionException.class, () -> verify(token));
        assertThat(failure.getCause()).isInstanceOf(DomainException.class);
        return ((DomainException) failure.getCause()).code();
    }

    private static String encode(String claims) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    }
}
