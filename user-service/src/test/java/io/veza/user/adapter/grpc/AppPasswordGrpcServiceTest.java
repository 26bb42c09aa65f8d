package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.common.v1.Scope;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.AppPassword;
import io.veza.proto.user.v1.AppPasswordService;
import io.veza.proto.user.v1.CreateAppPasswordRequest;
import io.veza.proto.user.v1.ExchangeAppPasswordRequest;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.ListAppPasswordsRequest;
import io.veza.proto.user.v1.LogOutRequest;
import io.veza.proto.user.v1.NewAppPassword;
import io.veza.proto.user.v1.RevokeAppPasswordRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.UpdateProfileRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppPasswordGrpcServiceTest extends GrpcContract {

    private static final GetMeRequest ME = GetMeRequest.getDefaultInstance();
    private static final String TOLD =
            "select count(*) from event_log where type like 'veza.user.app_password.%' and actor = ?";

    @GrpcClient("user")
    AppPasswordService passwords;

    private Tokens ada;

    @BeforeEach
    void signIn() {
        ada = logIn(register());
    }

    @Test
    void itIsGoodForItsScopesAndNothingElse() {
        // Given
        NewAppPassword made = answer(hers().createAppPassword(named("Bot", Scope.PROFILE_READ)));

        // When
        String token = token(made);

        // Then
        assertThat(answer(as(token).getMe(ME))).isEqualTo(ada.getUser());
        assertThat(refusal(as(token).updateProfile(UpdateProfileRequest.getDefaultInstance())))
                .isEqualTo("INSUFFICIENT_SCOPE");
        assertThat(refusal(Bearer.attach(passwords, token).listAppPasswords(list())))
                .isEqualTo("INSUFFICIENT_SCOPE");
        assertThat(
                        refusal(
                                Bearer.attach(sessions, token)
                                        .logOut(LogOutRequest.getDefaultInstance())))
                .isEqualTo("INSUFFICIENT_SCOPE");
    }

    @Test
    void itsOwnerSeesAllOfItButThePassword() {
        // Given
        answer(hers().createAppPassword(named("Bot", Scope.ROOMS_READ, Scope.ROOMS_WRITE)));
        NewAppPassword second =
                answer(hers().createAppPassword(named(" Player ", Scope.TRACKS_READ)));
        token(second);

        // When
        List<AppPassword> all = answer(hers().listAppPasswords(list())).getItemsList();

        // Then
        assertThat(all).extracting(AppPassword::getName).containsExactly("Player", "Bot");
        assertThat(all.getFirst().hasLastUsedAt()).isTrue();
        assertThat(all.getLast().hasLastUsedAt()).isFalse();
        assertThat(all.getLast().getScopesList())
                .containsExactly(Scope.ROOMS_READ, Scope.ROOMS_WRITE);
    }

    @Test
    void whatIsRevokedIsDeadAtOnce() throws SQLException {
        // Given
        NewAppPassword made = answer(hers().createAppPassword(named("Bot", Scope.PROFILE_READ)));
        String token = token(made);
        RevokeAppPasswordRequest revocation =
                RevokeAppPasswordRequest.newBuilder().setId(made.getId()).build();
        AppPasswordService his = Bearer.attach(passwords, logIn(register()).getAccessToken());
        assertThat(refusal(his.revokeAppPassword(revocation))).isEqualTo("APP_PASSWORD_NOT_FOUND");

        // When
        answer(hers().revokeAppPassword(revocation));

        // Then
        assertThat(refusal(as(token).getMe(ME))).isEqualTo("TOKEN_REVOKED");
        assertThat(refusal(exchange(made))).isEqualTo("TOKEN_INVALID");
        assertThat(answer(hers().listAppPasswords(list())).getItemsList()).isEmpty();
        assertThat(refusal(hers().revokeAppPassword(revocation)))
                .isEqualTo("APP_PASSWORD_NOT_FOUND");
        assertThat(count(TOLD, ada.getUser().getId())).isEqualTo(2);
    }

    @Test
    void itEndsWhenItsOwnerSaidAndIsMadeWithinBounds() {
        // Given
        CreateAppPasswordRequest.Builder past = named("Bot", Scope.ROOMS_READ).toBuilder();
        past.setExpiresAt(Timestamp.newBuilder().setSeconds(1));

        // When
        String ended = refusal(hers().createAppPassword(past.build()));

        // Then
        assertThat(ended).isEqualTo("APP_PASSWORD_ENDS_IN_PAST");
        assertThat(refusal(hers().createAppPassword(named("Nothing"))))
                .isEqualTo("INVALID_REQUEST");
        assertThat(refusal(hers().createAppPassword(named("a\nb", Scope.ROOMS_READ))))
                .isEqualTo("INVALID_REQUEST");
        Timestamp soon =
                Timestamp.newBuilder()
                        .setSeconds(Clock.systemUTC().instant().getEpochSecond() + 2)
                        .build();
        NewAppPassword brief =
                answer(
                        hers().createAppPassword(
                                        named("Brief", Scope.ROOMS_READ).toBuilder()
                                                .setExpiresAt(soon)
                                                .build()));
        io.veza.platform.testing.engines.Poll.until(
                java.time.Duration.ofSeconds(20),
                "it has ended",
                () -> refusal(exchange(brief)).equals("TOKEN_INVALID"));
    }

    @Test
    void nobodyHasMoreThanTheyMay() {
        // Given
        List<Uni<NewAppPassword>> many =
                IntStream.range(0, 55)
                        .mapToObj(
                                i -> hers().createAppPassword(named("Bot " + i, Scope.ROOMS_READ)))
                        .toList();

        // When
        long refused =
                many.stream()
                        .map(GrpcContract::refusal)
                        .filter("TOO_MANY_APP_PASSWORDS"::equals)
                        .count();

        // Then
        assertThat(refused).isEqualTo(5);
    }

    @Test
    void whoeverIsAwayHasNoProgramsEither() throws SQLException {
        // Given
        NewAppPassword made = answer(hers().createAppPassword(named("Bot", Scope.ROOMS_READ)));
        token(made);

        // When
        leave(ada.getUser().getId());

        // Then
        assertThat(refusal(exchange(made))).isEqualTo("TOKEN_INVALID");
    }

    private void leave(long user) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update account set deactivated_at = now() where id = ?")) {
            statement.setLong(1, user);
            statement.executeUpdate();
        }
    }

    private AppPasswordService hers() {
        return Bearer.attach(passwords, ada.getAccessToken());
    }

    private AccountService as(String token) {
        return Bearer.attach(accounts, token);
    }

    private String token(NewAppPassword made) {
        return answer(exchange(made)).getAccessToken();
    }

    private Uni<io.veza.proto.user.v1.ExchangeAppPasswordResponse> exchange(NewAppPassword made) {
        return passwords.exchangeAppPassword(
                ExchangeAppPasswordRequest.newBuilder().setPassword(made.getPassword()).build());
    }

    private static CreateAppPasswordRequest named(String name, Scope... scopes) {
        return CreateAppPasswordRequest.newBuilder()
                .setName(name)
                .addAllScopes(List.of(scopes))
                .build();
    }

    private static ListAppPasswordsRequest list() {
        return ListAppPasswordsRequest.getDefaultInstance();
    }
}
