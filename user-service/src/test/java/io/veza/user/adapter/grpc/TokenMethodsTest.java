package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.BeginTotpRequest;
import io.veza.proto.user.v1.ConfirmTotpRequest;
import io.veza.proto.user.v1.FactorService;
import io.veza.proto.user.v1.FinishLogInRequest;
import io.veza.proto.user.v1.OwnSessionService;
import io.veza.proto.user.v1.StepUpRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.user.domain.factor.Totp;
import io.veza.user.fake.Base32;
import io.veza.user.fake.Hmac;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

/** What tokens say of how somebody proved who they are. */
@QuarkusTest
class TokenMethodsTest extends IdentityContract {

    @GrpcClient("user")
    FactorService factors;

    @GrpcClient("user")
    OwnSessionService ownSessions;

    @Inject Clock clock;

    @Test
    void aPasswordIsAPassword() throws InvalidJwtException {
        assertThat(methods(logIn(register()))).isEqualTo(List.of("pwd"));
    }

    @Test
    void anAccountElsewhereIsNoPasswordOfOurs() throws InvalidJwtException {
        // When
        Tokens joined = joined(subject(), "methods1@example.org");

        // Then
        assertThat(methods(joined)).isNull();
    }

    @Test
    void anAccountElsewhereAndACodeAreACodeAndTwoFactors() throws InvalidJwtException {
        // Given
        String subject = subject();
        Tokens joined = joined(subject, "methods2@example.org");
        Totp app = turnOn(joined);
        var signIn = identities.finishVisit(fromGoogle(subject, Map.of()).build());
        FinishLogInRequest second =
                FinishLogInRequest.newBuilder()
                        .setChallenge(detail(signIn, "challenge"))
                        .setCode(code(app, 0))
                        .build();

        // When
        Tokens tokens = answer(sessions.finishLogIn(second)).getTokens();

        // Then
        assertThat(methods(tokens)).isEqualTo(List.of("mfa", "otp"));
    }

    @Test
    void aCodeLaterOnMakesNoPasswordOfIt() throws InvalidJwtException {
        // Given
        Tokens joined = joined(subject(), "methods3@example.org");
        Totp app = turnOn(joined);
        Tokens later = refresh(joined.getRefreshToken());

        // When
        answer(
                Bearer.attach(ownSessions, later.getAccessToken())
                        .stepUp(StepUpRequest.newBuilder().setCode(code(app, 0)).build()));

        // Then
        assertThat(methods(refresh(later.getRefreshToken()))).isEqualTo(List.of("mfa", "otp"));
    }

    /** With the code before the present one, which is left for what comes after. */
    private Totp turnOn(Tokens tokens) {
        FactorService own = Bearer.attach(factors, tokens.getAccessToken());
        String secret = answer(own.beginTotp(BeginTotpRequest.getDefaultInstance())).getSecret();
        Totp app = new Totp(Hmac.with(Base32.bytes(secret)), 0);
        answer(own.confirmTotp(ConfirmTotpRequest.newBuilder().setCode(code(app, -1)).build()));
        return app;
    }

    private String code(Totp app, int steps) {
        return app.code(clock.instant().getEpochSecond() / 30 + steps);
    }

    private static Object methods(Tokens tokens) throws InvalidJwtException {
        JwtClaims claims =
                new JwtConsumerBuilder()
                        .setSkipSignatureVerification()
                        .setSkipDefaultAudienceValidation()
                        .build()
                        .processToClaims(tokens.getAccessToken());
        return claims.getClaimValue("amr");
    }
}
