package io.veza.user.adapter.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.time.Duration;
import java.util.Set;

/**
 * Checks ID tokens (OpenID Connect Core section 3.1.3.7): the signature by a key of the issuer and
 * an algorithm that only the issuer can sign with; issuer, audience, times and nonce.
 */
final class IdTokens {

    /** Neither none nor those whose key we would know ourselves. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512);

    private static final Duration SKEW = Duration.ofSeconds(30);

    private final Issuer issuer;
    private final ProviderSetup setup;

    IdTokens(Issuer issuer, ProviderSetup setup) {
        this.issuer = issuer;
        this.setup = setup;
    }

    IDTokenClaimsSet check(JWT token, JWKSet keys, String nonce) {
        IDTokenValidator validator =
                new IDTokenValidator(
                        issuer,
                        setup.client(),
                        new JWSVerificationKeySelector<SecurityContext>(
                                ALGORITHMS, new ImmutableJWKSet<>(keys)),
                        null);
        validator.setMaxClockSkew((int) SKEW.toSeconds());
        try {
            return validator.validate(token, new Nonce(nonce));
        } catch (BadJOSEException | JOSEException refused) {
            throw ProviderRefusal.refused(setup.provider(), String.valueOf(refused.getMessage()));
        }
    }
}
