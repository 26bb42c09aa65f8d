package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.user.v1.BeginLinkRequest;
import io.veza.proto.user.v1.BeginProofRequest;
import io.veza.proto.user.v1.BeginSignInRequest;
import io.veza.proto.user.v1.FinishVisitRequest;
import io.veza.proto.user.v1.ListProvidersRequest;
import io.veza.proto.user.v1.Newcomer;
import io.veza.proto.user.v1.Provider;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.proto.user.v1.Visit;
import io.veza.proto.user.v1.VisitEnd;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentityGrpcServiceTest extends IdentityContract {

    @Test
    void thoseAreListedThatAreSetUp() {
        var listed = answer(identities.listProviders(ListProvidersRequest.getDefaultInstance()));

        assertThat(listed.getItemsList())
                .extracting(Provider::getProvider)
                .containsExactly("google", "github", "discord", "oidc");
        assertThat(refusal(identities.beginSignIn(signIn("myspace"))))
                .isEqualTo("PROVIDER_NOT_FOUND");
    }

    @Test
    void aVisitLeadsToTheProviderWithAllThatTiesItToThisBrowser() {
        // When
        Visit visit = begin("google");

        // Then
        Map<String, String> query = query(visit.getLocation());
        assertThat(visit.getLocation()).startsWith(mock.issuer("google"));
        assertThat(query)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "house")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "https://veza.test/signin/with/google");
        assertThat(query.get("state")).hasSize(43);
        assertThat(query.get("nonce")).hasSize(43);
        assertThat(query.get("code_challenge")).hasSize(43);
    }

    @Test
    void aNewcomerChoosesAHandleAndComesInByTheirIdentityFromThenOn() {
        // Given
        String subject = subject();
        String email = subject + "@example.org";
        Newcomer newcomer = newcomer(subject, email);
        assertThat(newcomer.getEmail()).isEqualTo(email);
        assertThat(newcomer.getEmailVerified()).isTrue();
        assertThat(newcomer.getHandle()).isEqualTo(subject);
        assertThat(newcomer.getDisplayName()).isEqualTo("Ada Lowe");

        // When
        Tokens joined = answer(identities.joinByIdentity(joining(newcomer, email).build()));

        // Then
        VisitEnd again =
                answer(identities.finishVisit(fromGoogle(subject, vouched(email)).build()));
        assertThat(joined.getUser().getEmailVerified()).isTrue();
        assertThat(again.getTokens().getUser()).isEqualTo(joined.getUser());
        assertThat(again.getNext()).isEqualTo("/rooms");
        assertThat(me(again.getTokens())).isEqualTo(joined.getUser());
        assertThat(refusal(identities.joinByIdentity(joining(newcomer, email).build())))
                .isEqualTo("VISIT_INVALID");
    }

    @Test
    void anotherAddressThanTheOneVouchedForIsProvedAsAnyOther() {
        // Given
        String subject = subject();
        Newcomer newcomer = newcomer(subject, subject + "@example.org");
        String other = subject + "@elsewhere.example";

        // When
        Tokens joined = answer(identities.joinByIdentity(joining(newcomer, other).build()));

        // Then
        assertThat(joined.getUser().getEmailVerified()).isFalse();
        assertThat(post.await(other, VERIFY).token("verify")).isNotEmpty();
    }

    @Test
    void anAddressThatMatchesSignsNobodyIn() {
        // Given
        User user = proven();

        // When
        var stranger =
                identities.finishVisit(fromGoogle(subject(), vouched(user.getEmail())).build());

        // Then
        assertThat(refusal(stranger)).isEqualTo("IDENTITY_EMAIL_TAKEN");
    }

    @Test
    void anAddressNobodyVouchesForSignsNobodyInAndProvesNothing() {
        // Given
        User user = proven();
        Map<String, Object> claims = Map.of("email", user.getEmail(), "email_verified", false);

        // When
        VisitEnd end = answer(identities.finishVisit(fromGoogle(subject(), claims).build()));

        // Then
        assertThat(end.hasTokens()).isFalse();
        assertThat(end.getNewcomer().getEmailVerified()).isFalse();
        assertThat(
                        refusal(
                                identities.joinByIdentity(
                                        joining(end.getNewcomer(), user.getEmail()).build())))
                .isEqualTo("EMAIL_TAKEN");
    }

    @Test
    void whoIsSignedInLinksAnIdentityAndComesInByIt() {
        // Given
        User user = register();
        Tokens tokens = logIn(user);
        String subject = subject();

        // When
        link(tokens, subject, vouched(user.getEmail()));

        // Then
        VisitEnd end = answer(identities.finishVisit(fromGoogle(subject, Map.of()).build()));
        assertThat(end.getTokens().getUser()).isEqualTo(user);
        assertThat(identities(tokens).getItems(0).getName()).isEqualTo(user.getEmail());
        assertThat(identities(tokens).getPassword()).isTrue();
        assertThat(post.await(user.getEmail(), "Another way to sign in to Veza").text())
                .contains("unlink");
        String other = subject();
        assertThat(refusal(of(tokens).finishVisit(linking(tokens, other, Map.of()))))
                .isEqualTo("PROVIDER_LINKED");
        Tokens stranger = logIn(register());
        assertThat(refusal(of(stranger).finishVisit(linking(stranger, subject, Map.of()))))
                .isEqualTo("IDENTITY_TAKEN");
    }

    @Test
    void whoBeganToLinkMustBeTheOneWhoEndsIt() {
        // Given
        Tokens ada = logIn(register());
        Tokens mallory = logIn(register());
        FinishVisitRequest first = linking(mallory, subject(), Map.of());
        FinishVisitRequest second = linking(mallory, subject(), Map.of());

        // When
        var inAnothersSession = of(ada).finishVisit(first);
        var signedOut = identities.finishVisit(second);

        // Then
        assertThat(refusal(inAnothersSession)).isEqualTo("VISIT_INVALID");
        assertThat(refusal(signedOut)).isEqualTo("VISIT_INVALID");
        assertThat(identities(ada).getItemsList()).isEmpty();
    }

    @Test
    void theLastWayInStays() throws SQLException {
        // Given
        String subject = subject();
        String email = subject + "@example.org";
        Tokens tokens = joined(subject, email);
        long identity = identities(tokens).getItems(0).getId();
        assertThat(identities(tokens).getPassword()).isFalse();
        assertThat(refusal(of(tokens).unlinkIdentity(unlinking(identity))))
                .isEqualTo("LAST_WAY_IN");

        // When
        answer(passwords.askPasswordReset(forgotten(email)));
        answer(
                passwords.resetPassword(
                        reset(post.await(email, RESET).token("reset"), OTHER_PASSWORD)));
        Tokens withPassword = answer(sessions.logIn(credentials(email, OTHER_PASSWORD)));
        answer(of(withPassword).unlinkIdentity(unlinking(identity)));

        // Then
        assertThat(identities(withPassword).getItemsList()).isEmpty();
        assertThat(refusal(of(withPassword).unlinkIdentity(unlinking(identity))))
                .isEqualTo("IDENTITY_NOT_FOUND");
        assertThat(refusal(identities.finishVisit(fromGoogle(subject, vouched(email)).build())))
                .isEqualTo("IDENTITY_EMAIL_TAKEN");
    }

    @Test
    void whoOpenedAnAccountWithAnothersAddressIsOutOnceItsOwnerComes() {
        // Given
        User account = register();
        String subject = subject();
        link(logIn(account), subject, Map.of());

        // When
        answer(passwords.askPasswordReset(forgotten(account.getEmail())));
        String token = post.await(account.getEmail(), RESET).token("reset");
        answer(passwords.resetPassword(reset(token, OTHER_PASSWORD)));

        // Then
        VisitEnd end = answer(identities.finishVisit(fromGoogle(subject, Map.of()).build()));
        assertThat(end.hasTokens()).isFalse();
    }

    @Test
    void linkingTakesAFreshProofWhichTheIdentityItselfCanBe() throws SQLException {
        // Given
        String subject = subject();
        Tokens stale = stale(joined(subject, subject + "@example.org"));
        assertThat(refusal(of(stale).beginLink(linkTo("oidc")))).isEqualTo("STEP_UP_REQUIRED");

        // When
        Visit visit =
                answer(
                        of(stale)
                                .beginProof(
                                        BeginProofRequest.newBuilder()
                                                .setProvider("google")
                                                .build()));
        VisitEnd end =
                answer(of(stale).finishVisit(visit("google", visit, subject, Map.of()).build()));

        // Then
        Tokens fresh = refresh(stale.getRefreshToken());
        assertThat(end.getProved()).isTrue();
        assertThat(query(visit.getLocation())).containsEntry("prompt", "login");
        assertThat(answer(of(fresh).beginLink(linkTo("oidc"))).getLocation())
                .startsWith(mock.issuer("own"));
    }

    @Test
    void anotherIdentityIsNoProof() {
        // Given
        String subject = subject();
        Tokens tokens = joined(subject, subject + "@example.org");
        Visit visit =
                answer(
                        of(tokens)
                                .beginProof(
                                        BeginProofRequest.newBuilder()
                                                .setProvider("google")
                                                .build()));

        // When
        var proof = of(tokens).finishVisit(visit("google", visit, subject(), Map.of()).build());

        // Then
        assertThat(refusal(proof)).isEqualTo("IDENTITY_NOT_LINKED");
    }

    @Test
    void gitHubTellsByItsApiAndOnlyAVerifiedPrimaryAddressCounts() {
        // Given
        mock.answer("github/user", "{\"id\": 583231, \"login\": \"Octo-Cat\", \"name\": null}");
        mock.answer(
                "github/emails",
                """
                [{"email": "old@example.org", "primary": false, "verified": true},
                 {"email": "octo@example.org", "primary": true, "verified": false}]
                """);

        // When
        VisitEnd end = answer(identities.finishVisit(returned("github", begin("github")).build()));

        // Then
        assertThat(end.getNewcomer().getHandle()).isEqualTo("octo-cat");
        assertThat(end.getNewcomer().getEmail()).isEmpty();
        assertThat(end.getNewcomer().getEmailVerified()).isFalse();
    }

    @Test
    void discordTellsByItsApi() {
        // Given
        mock.answer(
                "discord/user",
                """
                {"id": "80351110224678912", "username": "nelly", "global_name": "Nelly",
                 "email": "nelly@example.org", "verified": true}
                """);

        // When
        VisitEnd end =
                answer(identities.finishVisit(returned("discord", begin("discord")).build()));

        // Then
        assertThat(end.getNewcomer().getHandle()).isEqualTo("nelly");
        assertThat(end.getNewcomer().getDisplayName()).isEqualTo("Nelly");
        assertThat(end.getNewcomer().getEmail()).isEqualTo("nelly@example.org");
        assertThat(end.getNewcomer().getEmailVerified()).isTrue();
    }

    /** As a browser comes back from a provider that the mock does not play whole. */
    private FinishVisitRequest.Builder returned(String provider, Visit visit) {
        return FinishVisitRequest.newBuilder()
                .setProvider(provider)
                .setState(query(visit.getLocation()).get("state"))
                .setCode("a code")
                .setBrowser(visit.getBrowser());
    }

    private static BeginSignInRequest signIn(String provider) {
        return BeginSignInRequest.newBuilder().setProvider(provider).build();
    }

    private static BeginLinkRequest linkTo(String provider) {
        return BeginLinkRequest.newBuilder().setProvider(provider).build();
    }

    private Tokens stale(Tokens tokens) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update session set authenticated_at = now() - interval '6 minutes'"
                                        + " where account = ?")) {
            statement.setLong(1, tokens.getUser().getId());
            statement.executeUpdate();
        }
        return refresh(tokens.getRefreshToken());
    }
}
