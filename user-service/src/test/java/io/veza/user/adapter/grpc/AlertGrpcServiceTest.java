package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Metadata;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcClientUtils;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.Role;
import io.veza.proto.user.v1.Alert;
import io.veza.proto.user.v1.AlertService;
import io.veza.proto.user.v1.AnswerAlertRequest;
import io.veza.proto.user.v1.AnswerAlertResponse;
import io.veza.proto.user.v1.DisownSignInRequest;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.ListAlertsRequest;
import io.veza.proto.user.v1.SessionService;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.application.session.DoorWatch;
import io.veza.user.domain.account.Bio;
import io.veza.user.domain.account.DisplayName;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Device;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.Place;
import io.veza.user.domain.session.Point;
import io.veza.user.fake.People;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlertGrpcServiceTest extends MailContract {

    private static final String DESK =
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
                    + " like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
    private static final String UNUSUAL = "An unusual sign-in to Veza";

    @GrpcClient("user")
    AlertService alerts;

    @Inject DoorWatch watch;

    @Test
    void whoeverComesWithWhatTheyAlwaysComeWithIsNotTroubled() {
        User user = register();
        with(DESK, user);

        Tokens again = with(DESK, user);

        assertThat(list(again)).isEmpty();
    }

    @Test
    void aNewDeviceIsListedAndMailed() {
        // Given
        User user = register();
        Tokens desk = with(DESK, user);

        // When
        with(PHONE, user);

        // Then
        assertThat(list(desk))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.getOdditiesList()).containsExactly(Alert.Oddity.NEW_DEVICE);
                    assertThat(alert.getClient()).isEqualTo("Safari");
                    assertThat(alert.getSystem()).isEqualTo("iPhone");
                    assertThat(alert.getNetwork()).isEqualTo("198.51.100.0/24");
                    assertThat(alert.hasVerdict()).isFalse();
                    assertThat(alert.getLiving()).isTrue();
                });
        assertThat(post.await(user.getEmail(), UNUSUAL).text())
                .contains("Safari, iPhone · 198.51.100.0/24 · 20");
    }

    @Test
    void whatWasOnesOwnGoesOn() {
        // Given
        User user = register();
        Tokens desk = with(DESK, user);
        Tokens phone = with(PHONE, user);

        // When
        answer(say(desk, list(desk).getFirst(), Alert.Verdict.MINE));

        // Then
        assertThat(list(phone).getFirst().getVerdict()).isEqualTo(Alert.Verdict.MINE);
        assertThat(refusal(say(desk, list(desk).getFirst(), Alert.Verdict.NOT_MINE)))
                .isEqualTo("ALERT_NOT_FOUND");
        with(PHONE, user);
        assertThat(list(phone)).hasSize(1);
    }

    @Test
    void whatWasNotIsEndedAndThePasswordThatOpenedItToo() {
        // Given
        User user = proven();
        Tokens desk = with(DESK, user);
        Tokens thief = with(PHONE, user);

        // When
        AnswerAlertResponse said = answer(say(desk, list(desk).getFirst(), Alert.Verdict.NOT_MINE));

        // Then
        assertThat(said.getPasswordClosed()).isTrue();
        assertThat(meRefusal(thief)).isEqualTo("TOKEN_REVOKED");
        assertThat(meRefusal(desk)).isEqualTo("none");
        assertThat(refusal(sessions.logIn(credentials(user.getHandle(), People.PASSWORD))))
                .isEqualTo("BAD_CREDENTIALS");
        String link = post.await(user.getEmail(), RESET).token("reset");
        answer(passwords.resetPassword(reset(link, OTHER_PASSWORD)));
        Tokens back = with(DESK, user, OTHER_PASSWORD);
        assertThat(list(back)).extracting(Alert::getLiving).containsExactly(false);
        with(PHONE, user, OTHER_PASSWORD);
        assertThat(list(back)).as("the thief's phone is still no device of theirs").hasSize(2);
    }

    @Test
    void theMailsLinkDoesTheSameForWhoeverIsNotSignedIn() {
        // Given
        User user = proven();
        with(DESK, user);
        Tokens thief = with(PHONE, user);
        DisownSignInRequest link =
                DisownSignInRequest.newBuilder()
                        .setToken(post.await(user.getEmail(), UNUSUAL).token("disown"))
                        .build();

        // When
        boolean closed = answer(alerts.disownSignIn(link)).getPasswordClosed();

        // Then
        assertThat(closed).isTrue();
        assertThat(meRefusal(thief)).isEqualTo("TOKEN_REVOKED");
        assertThat(refusal(alerts.disownSignIn(link))).isEqualTo("MAIL_LINK_INVALID");
        post.await(user.getEmail(), RESET);
    }

    @Test
    void aPasswordThatCouldNotBeSetAnewStays() {
        // Given
        User user = register();
        Tokens desk = with(DESK, user);
        Tokens thief = with(PHONE, user);

        // When
        AnswerAlertResponse said = answer(say(desk, list(desk).getFirst(), Alert.Verdict.NOT_MINE));

        // Then
        assertThat(said.getPasswordClosed()).isFalse();
        assertThat(meRefusal(thief)).isEqualTo("TOKEN_REVOKED");
        with(DESK, user);
    }

    @Test
    void nobodyAnswersForOthers() {
        // Given
        User user = register();
        with(DESK, user);
        Alert hers = list(with(PHONE, user)).getFirst();
        Tokens his = with(DESK, register());

        // When
        var attempt = say(his, hers, Alert.Verdict.NOT_MINE);

        // Then
        assertThat(refusal(attempt)).isEqualTo("ALERT_NOT_FOUND");
        assertThat(list(his)).isEmpty();
    }

    @Test
    void whoWasInTokyoJustNowIsNotInLyon() throws SQLException {
        // Given
        User user = register();
        with(DESK, user);
        run(
                "update session set latitude = 35.7, longitude = 139.7 where account = ?",
                user.getId());
        Tokens here = with(DESK, user);
        long session = count("select max(id) from session where account = ?", user.getId());
        Origin lyon =
                new Origin(
                        Device.of(DESK),
                        "198.51.100.0/24",
                        new Place("FR", "Lyon", new Point(45.8, 4.8)));

        // When
        answer(
                watch.seen(
                        new DoorWatch.Entry(
                                account(user),
                                session,
                                Instant.now(),
                                lyon,
                                new ClientAddress("198.51.100.77"),
                                Language.FR)));

        // Then
        Alert alert = list(here).getFirst();
        assertThat(alert.getOdditiesList()).containsExactly(Alert.Oddity.IMPOSSIBLE_TRAVEL);
        assertThat(alert.getTravelKm()).isBetween(9_800, 9_950);
        assertThat(alert.getTravelKmh()).isGreaterThan(9_000);
        assertThat(post.await(user.getEmail(), "Une connexion inhabituelle à Veza").text())
                .contains("Lyon, FR");
    }

    @Test
    void whoGetsInAfterManyNetworksTriedTheirNameIsTold() {
        // Given
        User user = register();
        for (int network = 0; network < 12; network++) {
            refusal(
                    sessionsFrom("198.18.%d.1".formatted(network))
                            .logIn(credentials(user.getHandle(), "a wrong one")));
        }

        // When
        Tokens in = with(DESK, user);

        // Then
        assertThat(list(in).getFirst().getOdditiesList()).containsExactly(Alert.Oddity.STUFFING);
    }

    @Test
    void whoGetsInFromWhereManyNamesWereTriedIsTold() {
        // Given
        User user = register();
        SessionService stuffer = sessionsFrom("198.19.7.7");
        for (int name = 0; name < 12; name++) {
            refusal(stuffer.logIn(credentials("nobody-" + name, "a wrong one")));
        }

        // When
        Tokens in = answer(stuffer.logIn(credentials(user.getHandle(), People.PASSWORD)));

        // Then
        assertThat(list(in).getFirst().getOdditiesList()).containsExactly(Alert.Oddity.STUFFING);
    }

    private static io.veza.user.domain.account.User account(User user) {
        return new io.veza.user.domain.account.User(
                user.getId(),
                new Handle(user.getHandle()),
                new Email(user.getEmail()),
                new DisplayName(user.getDisplayName()),
                Bio.NONE,
                Role.USER,
                Instant.now(),
                false);
    }

    private Tokens with(String agent, User user) {
        return with(agent, user, People.PASSWORD);
    }

    private Tokens with(String agent, User user, String password) {
        Metadata headers = new Metadata();
        headers.put(key("x-client-agent"), agent);
        headers.put(key("x-client-address"), "198.51.100.77");
        return answer(
                GrpcClientUtils.attachHeaders(sessions, headers)
                        .logIn(credentials(user.getHandle(), password)));
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    private List<Alert> list(Tokens tokens) {
        return answer(
                        Bearer.attach(alerts, tokens.getAccessToken())
                                .listAlerts(ListAlertsRequest.getDefaultInstance()))
                .getItemsList();
    }

    private io.smallrye.mutiny.Uni<AnswerAlertResponse> say(
            Tokens tokens, Alert alert, Alert.Verdict verdict) {
        return Bearer.attach(alerts, tokens.getAccessToken())
                .answerAlert(
                        AnswerAlertRequest.newBuilder()
                                .setSession(alert.getSession())
                                .setVerdict(verdict)
                                .build());
    }

    private String meRefusal(Tokens tokens) {
        return refusal(
                Bearer.attach(accounts, tokens.getAccessToken())
                        .getMe(GetMeRequest.getDefaultInstance()));
    }
}
