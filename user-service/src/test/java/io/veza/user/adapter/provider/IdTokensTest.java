package io.veza.user.adapter.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.identity.IdentityError;
import io.veza.user.domain.identity.Provider;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IdTokensTest {

    private static final String ISSUER = "https://id.example";
    private static final RSAKey KEY = key("k1");
    private static final JWKSet KEYS = new JWKSet(KEY.toPublicJWK());

    private final IdTokens tokens =
            new IdTokens(
                    new Issuer(ISSUER),
                    new ProviderSetup(
                            Provider.OIDC,
                            "Own",
                            new ClientID("house"),
                            new Secret("a secret of ours that is long enough"),
                            URI.create("https://veza.test/signin/with/oidc")));

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("7")
                .audience("house")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", "n1");
    }

    private static JWT signed(JWTClaimsSet.Builder claims, RSAKey key) throws JOSEException {
        return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
    }

    private static JWT signed(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, JWSSigner signer)
            throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("k1").build(), claims.build());
        token.sign(signer);
        return token;
    }

    @Test
    void takesWhatTheIssuerSignedForUs() throws JOSEException {
        var taken = tokens.check(signed(claims(), KEY), KEYS, "n1");

        assertThat(taken.getSubject().getValue()).isEqualTo("7");
    }

    @Test
    void refusesTheSignatureOfAnybodyElse() throws JOSEException {
        JWT foreign = signed(claims(), key("k1"));

        assertRefused(() -> tokens.check(foreign, KEYS, "n1"));
    }

    @Test
    void refusesWhatIsNotSigned() {
        JWT bare = new PlainJWT(claims().build());

        assertRefused(() -> tokens.check(bare, KEYS, "n1"));
    }

    @Test
    void refusesAlgorithmsWhoseKeyWeKnow() throws Exception {
        JWT withPublicKey =
                signed(
                        claims(),
                        JWSAlgorithm.HS256,
                        new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        JWT withOurSecret =
                signed(
                        claims(),
                        JWSAlgorithm.HS256,
                        new MACSigner("a secret of ours that is long enough"));

        assertRefused(() -> tokens.check(withPublicKey, KEYS, "n1"));
        assertRefused(() -> tokens.check(withOurSecret, KEYS, "n1"));
    }

    @Test
    void refusesWhatIsForOthersOrFromOthersOrOfAnotherVisit() throws JOSEException {
        JWT others = signed(claims().audience("another house"), KEY);
        JWT otherIssuer = signed(claims().issuer("https://evil.example"), KEY);
        JWT right = signed(claims(), KEY);
        JWT without = signed(claims().claim("nonce", null), KEY);

        assertRefused(() -> tokens.check(others, KEYS, "n1"));
        assertRefused(() -> tokens.check(otherIssuer, KEYS, "n1"));
        assertRefused(() -> tokens.check(right, KEYS, "n2"));
        assertRefused(() -> tokens.check(without, KEYS, "n1"));
    }

    @Test
    void refusesWhatIsOver() throws JOSEException {
        Instant past = Instant.now().minusSeconds(600);
        JWT expired =
                signed(
                        claims().issueTime(Date.from(past))
                                .expirationTime(Date.from(past.plusSeconds(300))),
                        KEY);

        assertRefused(() -> tokens.check(expired, KEYS, "n1"));
    }

    private static void assertRefused(ThrowingCallable check) {
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal ->
                                assertThat(refusal.code())
                                        .isEqualTo(IdentityError.PROVIDER_REFUSED));
    }
}
