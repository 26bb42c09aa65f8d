package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.user.v1.GetJwksRequest;
import io.veza.proto.user.v1.Jwk;
import io.veza.proto.user.v1.KeyService;
import io.veza.proto.user.v1.Tokens;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

/** An outsider with nothing but the published keys can check every token. */
@QuarkusTest
class KeyGrpcServiceTest extends GrpcContract {

    @GrpcClient("user")
    KeyService keys;

    private Jwk onlyKey() {
        List<Jwk> found = answer(keys.getJwks(GetJwksRequest.getDefaultInstance())).getKeysList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static RsaJsonWebKey read(Jwk jwk) throws Exception {
        Map<String, Object> parameters =
                Map.of("kty", jwk.getKty(), "n", jwk.getN(), "e", jwk.getE());
        return (RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(parameters);
    }

    @Test
    void thePublishedKeyIsNamedByItsThumbprint() throws Exception {
        // When
        Jwk jwk = onlyKey();

        // Then
        RsaJsonWebKey key = read(jwk);
        assertThat(key.getRsaPublicKey().getModulus().bitLength()).isEqualTo(3072);
        assertThat(jwk.getKid()).isEqualTo(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        assertThat(jwk.getAlg()).isEqualTo("PS256");
        assertThat(jwk.getUse()).isEqualTo("sig");
    }

    @Test
    void itVerifiesTokensThatSayWhatTheyShould() throws Exception {
        // Given
        Tokens tokens = logIn(register());
        JwtConsumer verifier =
                new JwtConsumerBuilder()
                        .setJwsAlgorithmConstraints(
                                new AlgorithmConstraints(ConstraintType.PERMIT, "PS256"))
                        .setExpectedType(true, "at+jwt")
                        .setExpectedAudience("veza-api")
                        .setExpectedIssuer("https://veza.local")
                        .setRequireJwtId()
                        .setRequireNotBefore()
                        .setVerificationKey(read(onlyKey()).getRsaPublicKey())
                        .build();

        // When
        JwtClaims claims = verifier.processToClaims(tokens.getAccessToken());

        // Then
        assertThat(claims.getSubject()).isEqualTo(Long.toString(tokens.getUser().getId()));
        assertThat(claims.getStringListClaimValue("roles")).containsExactly("user");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(900);
        assertThat(claims.getClaimValueAsString("sid")).containsOnlyDigits();
        assertThat(claims.hasClaim("auth_time")).isTrue();
        assertThat(claims.hasClaim("unl")).isFalse();
        assertThat(claims.toJson()).doesNotContain(tokens.getUser().getEmail());
    }
}
