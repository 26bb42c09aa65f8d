package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.BeginSignInRequest;
import io.veza.proto.user.v1.BeginTotpRequest;
import io.veza.proto.user.v1.ConfirmTotpRequest;
import io.veza.proto.user.v1.FactorService;
import io.veza.proto.user.v1.FinishVisitRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.proto.user.v1.Visit;
import io.veza.user.domain.factor.Totp;
import io.veza.user.fake.Base32;
import io.veza.user.fake.Hmac;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is not who they claim to be at a provider does not come in. */
@QuarkusTest
class IdentityAttackTest extends IdentityContract {

    private static final long LONG_AGO = 1_700_000_000;

    @GrpcClient("user")
    FactorService factors;

    @Inject Clock clock;

    @Test
    void aForgedStateEndsNoVisit() {
        FinishVisitRequest forged =
                fromGoogle(subject(), Map.of())
                        .setState("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                        .build();

        assertThat(refusal(identities.finishVisit(forged))).isEqualTo("VISIT_INVALID");
    }

    @Test
    void aStateWorksOnce() {
        // Given
        String subject = subject();
        FinishVisitRequest back = fromGoogle(subject, vouched(subject + "@example.org")).build();
        answer(identities.finishVisit(back));

        // When
        var again = identities.finishVisit(back);

        // Then
        assertThat(refusal(again)).isEqualTo("VISIT_INVALID");
    }

    @Test
    void theWayBackOfAnotherBrowserLeadsNowhere() {
        // Given
        FinishVisitRequest.Builder back = fromGoogle(subject(), Map.of());
        Visit other = begin("google");

        // When
        var inAnother = identities.finishVisit(back.clone().setBrowser(other.getBrowser()).build());
        var inNone = identities.finishVisit(back.clone().clearBrowser().build());

        // Then
        assertThat(refusal(inAnother)).isEqualTo("VISIT_INVALID");
        assertThat(refusal(inNone)).isEqualTo("VISIT_INVALID");
        assertThat(answer(identities.finishVisit(back.build())).hasNewcomer()).isTrue();
    }

    @Test
    void anotherVisitsCodeIsOfNoUse() {
        // Given
        FinishVisitRequest stolen = fromGoogle(subject(), Map.of()).build();
        FinishVisitRequest.Builder own = fromGoogle(subject(), Map.of());

        // When
        var injected = identities.finishVisit(own.setCode(stolen.getCode()).build());

        // Then
        assertThat(refusal(injected)).isEqualTo("PROVIDER_REFUSED");
    }

    @Test
    void aStateOfOneProviderEndsNoVisitToAnother() {
        FinishVisitRequest mixed = fromGoogle(subject(), Map.of()).setProvider("oidc").build();

        assertThat(refusal(identities.finishVisit(mixed))).isEqualTo("VISIT_INVALID");
    }

    @Test
    void anAnswerThatAnotherIssuerSentIsRefused() {
        FinishVisitRequest mixed =
                fromGoogle(subject(), Map.of()).setIss(mock.issuer("own")).build();

        assertThat(refusal(identities.finishVisit(mixed))).isEqualTo("PROVIDER_REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "iss", "aud"})
    void aTokenOfAnotherVisitOrIssuerOrClientIsRefused(String claim) {
        FinishVisitRequest back =
                fromGoogle(subject(), Map.of(claim, "https://evil.example")).build();

        assertThat(refusal(identities.finishVisit(back))).isEqualTo("PROVIDER_REFUSED");
    }

    @Test
    void anExpiredTokenIsRefused() {
        // Given
        FinishVisitRequest back =
                fromGoogle(subject(), Map.of("exp", LONG_AGO, "iat", LONG_AGO)).build();

        // When
        var late = identities.finishVisit(back);

        // Then
        assertThat(refusal(late)).isEqualTo("PROVIDER_REFUSED");
    }

    @Test
    void aVisitThatTookTooLongIsOver() throws SQLException {
        // Given
        FinishVisitRequest back = fromGoogle(subject(), Map.of()).build();
        run("update identity_visit set expires_at = now() - interval '1 second'");

        // When
        var late = identities.finishVisit(back);

        // Then
        assertThat(refusal(late)).isEqualTo("VISIT_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example"})
    void nobodyIsLedToAnotherSite(String next) {
        // Given
        Visit visit =
                answer(
                        identities.beginSignIn(
                                BeginSignInRequest.newBuilder()
                                        .setProvider("google")
                                        .setNext(next)
                                        .build()));

        // When
        var end =
                answer(identities.finishVisit(visit("google", visit, subject(), Map.of()).build()));

        // Then
        assertThat(end.getNext()).isEqualTo("/");
    }

    @Test
    void anIdentityStandsForThePasswordAndForNothingMore() {
        // Given
        User user = register();
        Tokens tokens = logIn(user);
        String subject = subject();
        link(tokens, subject, Map.of());
        turnCodesOn(tokens);

        // When
        var in = identities.finishVisit(fromGoogle(subject, Map.of()).build());

        // Then
        assertThat(refusal(in)).isEqualTo("MFA_REQUIRED");
    }

    @Test
    void whoIsBannedOrHasLeftStaysOut() throws SQLException {
        // Given
        User user = register();
        String subject = subject();
        link(logIn(user), subject, Map.of());
        run(
                "update account set deactivated_at = now() - interval '31 days' where id = "
                        + user.getId());

        // When
        var late = identities.finishVisit(fromGoogle(subject, Map.of()).build());

        // Then
        assertThat(refusal(late)).isEqualTo("ACCOUNT_CLOSED");
        run("update account set deactivated_at = null where id = " + user.getId());
        run(
                "insert into measure (id, account, kind, by, reason, at) values ("
                        + user.getId()
                        + ", "
                        + user.getId()
                        + ", 'BAN', 1, 'spam', now());"
                        + "insert into ban (account, measure) values ("
                        + user.getId()
                        + ", "
                        + user.getId()
                        + ")");
        assertThat(refusal(identities.finishVisit(fromGoogle(subject, Map.of()).build())))
                .isEqualTo("ACCOUNT_BANNED");
    }

    private void turnCodesOn(Tokens tokens) {
        FactorService theirs = Bearer.attach(factors, tokens.getAccessToken());
        var begun = answer(theirs.beginTotp(BeginTotpRequest.getDefaultInstance()));
        Totp app = new Totp(Hmac.with(Base32.bytes(begun.getSecret())), 0);
        String code = app.code(clock.instant().getEpochSecond() / 30);
        answer(theirs.confirmTotp(ConfirmTotpRequest.newBuilder().setCode(code).build()));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
