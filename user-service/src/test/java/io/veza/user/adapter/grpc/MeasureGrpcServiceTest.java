package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.common.v1.Role;
import io.veza.proto.user.v1.AccountRecord;
import io.veza.proto.user.v1.BanAccountRequest;
import io.veza.proto.user.v1.ChangeRoleRequest;
import io.veza.proto.user.v1.CreateLoadUsersRequest;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.ListAccountSessionsRequest;
import io.veza.proto.user.v1.LoadUser;
import io.veza.proto.user.v1.LoadUserService;
import io.veza.proto.user.v1.LogOutRequest;
import io.veza.proto.user.v1.Measure;
import io.veza.proto.user.v1.MeasureService;
import io.veza.proto.user.v1.SignOutAccountRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.UnbanAccountRequest;
import io.veza.proto.user.v1.User;
import io.veza.user.fake.People;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasureGrpcServiceTest extends GrpcContract {

    private static final GetMeRequest ME = GetMeRequest.getDefaultInstance();

    @GrpcClient("user")
    MeasureService measures;

    @GrpcClient("user")
    LoadUserService loadUsers;

    @Test
    void aBannedAccountIsOutAtOnceUntilItIsUnbanned() {
        // Given
        User user = register();
        Tokens tokens = logIn(user);
        MeasureService root = of(logIn("root"));

        // When
        AccountRecord banned = answer(root.banAccount(ban(user)));

        // Then
        assertThat(banned.getBanned()).isTrue();
        assertThat(banned.getMeasures(0).getReason()).isEqualTo("sells followers");
        assertThat(banned.getMeasures(0).getBy().getHandle()).isEqualTo("root");
        assertThat(refusal(me(tokens))).isEqualTo("TOKEN_REVOKED");
        assertThat(refusal(sessions.refresh(refreshRequest(tokens.getRefreshToken()))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(refusal(logInAs(user, People.PASSWORD))).isEqualTo("ACCOUNT_BANNED");
        assertThat(refusal(logInAs(user, "granite otter tango"))).isEqualTo("BAD_CREDENTIALS");

        UnbanAccountRequest unban =
                UnbanAccountRequest.newBuilder().setUser(user.getId()).setReason("sorry").build();
        assertThat(answer(root.unbanAccount(unban)).getBanned()).isFalse();
        assertThat(logIn(user).getUser()).isEqualTo(user);
    }

    @Test
    void anotherRoleTakesHoldWithTheNextToken() {
        // Given
        User user = register();
        Tokens before = logIn(user);
        ChangeRoleRequest request = role(user, Role.ADMIN);

        // When
        AccountRecord changed = answer(of(logIn("root")).changeRole(request));

        // Then
        assertThat(changed.getMeasures(0).getKind()).isEqualTo(Measure.Kind.ROLE);
        assertThat(refusal(me(before))).isEqualTo("TOKEN_REVOKED");
        Tokens after = refresh(before.getRefreshToken());
        assertThat(answer(me(after)).getRole()).isEqualTo(Role.ADMIN);
        assertThat(refusal(of(after).changeRole(role(logIn("root").getUser(), Role.USER))))
                .isEqualTo("OUTRANKED");
    }

    @Test
    void whoIsSignedOutEverywhereCanSignInAgain() {
        // Given
        User user = register();
        Tokens tokens = logIn(user);
        MeasureService root = of(logIn("root"));
        ListAccountSessionsRequest theirs =
                ListAccountSessionsRequest.newBuilder().setUser(user.getId()).build();
        assertThat(answer(root.listAccountSessions(theirs)).getItemsCount()).isOne();
        SignOutAccountRequest request =
                SignOutAccountRequest.newBuilder()
                        .setUser(user.getId())
                        .setReason("asked for by telephone")
                        .build();

        // When
        AccountRecord after = answer(root.signOutAccount(request));

        // Then
        assertThat(after.getMeasures(0).getKind()).isEqualTo(Measure.Kind.SIGN_OUT);
        assertThat(refusal(me(tokens))).isEqualTo("TOKEN_REVOKED");
        assertThat(answer(root.listAccountSessions(theirs)).getItemsCount()).isZero();
        assertThat(logIn(user).getUser()).isEqualTo(user);
    }

    @Test
    void peopleDoNotJudgePeople() {
        User user = register();

        assertThat(refusal(of(logIn(register())).banAccount(ban(user)))).isEqualTo("FORBIDDEN");
    }

    @Test
    void whoProvedThemselvesLongAgoMustDoSoAgain() throws SQLException {
        // Given
        User user = register();
        Tokens stale = staleRoot();

        // When
        var ban = of(stale).banAccount(ban(user));

        // Then
        assertThat(refusal(ban)).isEqualTo("STEP_UP_REQUIRED");
    }

    @Test
    void aStreamEndsInTheMiddleWithItsSession() {
        // Given
        Tokens root = logIn("root");
        LoadUserService streams = Bearer.attach(loadUsers, root.getAccessToken());
        CreateLoadUsersRequest many = CreateLoadUsersRequest.newBuilder().setCount(20_000).build();
        Uni<LoadUser> last =
                streams.createLoadUsers(many)
                        .onItem()
                        .call(one -> logOutOnce(root, one))
                        .collect()
                        .last();

        // When
        String end = refusal(last);

        // Then
        assertThat(end).isEqualTo("TOKEN_REVOKED");
    }

    private boolean loggedOut;

    private Uni<?> logOutOnce(Tokens tokens, LoadUser one) {
        if (loggedOut) {
            return Uni.createFrom().item(one);
        }
        loggedOut = true;
        return Bearer.attach(sessions, tokens.getAccessToken())
                .logOut(LogOutRequest.getDefaultInstance());
    }

    private Tokens staleRoot() throws SQLException {
        Tokens root = logIn("root");
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update session set authenticated_at = now() - interval '6 minutes'"
                                        + " where account = ?")) {
            statement.setLong(1, root.getUser().getId());
            statement.executeUpdate();
        }
        return refresh(root.getRefreshToken());
    }

    private Uni<User> me(Tokens tokens) {
        return Bearer.attach(accounts, tokens.getAccessToken()).getMe(ME);
    }

    private Uni<Tokens> logInAs(User user, String password) {
        return sessions.logIn(credentials(user.getHandle(), password));
    }

    private MeasureService of(Tokens tokens) {
        return Bearer.attach(measures, tokens.getAccessToken());
    }

    private static BanAccountRequest ban(User user) {
        return BanAccountRequest.newBuilder()
                .setUser(user.getId())
                .setReason("sells followers")
                .build();
    }

    private static ChangeRoleRequest role(User user, Role role) {
        return ChangeRoleRequest.newBuilder()
                .setUser(user.getId())
                .setRole(role)
                .setReason("helps out")
                .build();
    }
}
