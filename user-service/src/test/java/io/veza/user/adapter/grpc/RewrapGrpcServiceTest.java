package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.BeginTotpRequest;
import io.veza.proto.user.v1.ConfirmTotpRequest;
import io.veza.proto.user.v1.FactorService;
import io.veza.proto.user.v1.FinishLogInRequest;
import io.veza.proto.user.v1.GetRewrapRequest;
import io.veza.proto.user.v1.RewrapProgress;
import io.veza.proto.user.v1.RewrapService;
import io.veza.proto.user.v1.StartRewrapRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.adapter.crypto.FormerSeal;
import io.veza.user.domain.factor.Totp;
import io.veza.user.fake.Base32;
import io.veza.user.fake.Hmac;
import io.veza.user.fake.People;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RewrapGrpcServiceTest.TwoKeys.class)
class RewrapGrpcServiceTest extends GrpcContract {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @GrpcClient("user")
    RewrapService rewrap;

    @GrpcClient("user")
    FactorService factors;

    @Inject Clock clock;

    /** The house has had another master key before. */
    public static final class TwoKeys implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "veza.encryption-key-former", FormerSeal.KEY, "veza.rewrap.round", "100ms");
        }
    }

    @Test
    void whatAFormerKeyHasSealedIsWrappedAnewAndStillWorks() throws SQLException {
        // Given somebody whose app's secret was sealed before, as all secrets were
        User user = register();
        Tokens tokens = logIn(user);
        FactorService own = Bearer.attach(factors, tokens.getAccessToken());
        String secret = answer(own.beginTotp(BeginTotpRequest.getDefaultInstance())).getSecret();
        Totp app = new Totp(Hmac.with(Base32.bytes(secret)), 0);
        answer(
                own.confirmTotp(
                        ConfirmTotpRequest.newBuilder().setCode(app.code(step() - 1)).build()));
        seal(user.getId(), FormerSeal.seal(Base32.bytes(secret), "totp|sealed|" + user.getId()));
        RewrapService root = Bearer.attach(rewrap, logIn("root").getAccessToken());
        assertThat(left(answer(root.getRewrap(GetRewrapRequest.getDefaultInstance())), "totp"))
                .isEqualTo(1);

        // When
        RewrapProgress begun = answer(root.startRewrap(StartRewrapRequest.getDefaultInstance()));

        // Then
        assertThat(begun.hasStartedAt()).isTrue();
        Poll.until(
                PATIENCE,
                "all is wrapped anew",
                () ->
                        answer(root.getRewrap(GetRewrapRequest.getDefaultInstance()))
                                .hasFinishedAt());
        RewrapProgress done = answer(root.getRewrap(GetRewrapRequest.getDefaultInstance()));
        assertThat(left(done, "totp")).isZero();
        assertThat(done.getDone()).isGreaterThanOrEqualTo(1);
        String challenge =
                detail(sessions.logIn(credentials(user.getHandle(), People.PASSWORD)), "challenge");
        answer(
                sessions.finishLogIn(
                        FinishLogInRequest.newBuilder()
                                .setChallenge(challenge)
                                .setCode(app.code(step()))
                                .build()));
    }

    @Test
    void aPasswordChangesOverWhenItsOwnerSignsIn() throws SQLException {
        // Given
        User user = register();
        season(user.getId(), FormerSeal.hash(People.PASSWORD));
        assertThat(count(SEASONED, user.getId())).isZero();

        // When
        logIn(user);

        // Then
        assertThat(count(SEASONED, user.getId())).isEqualTo(1);
        logIn(user);
    }

    @Test
    void nobodyElseSeesOrStartsIt() {
        RewrapService theirs = Bearer.attach(rewrap, logIn(register()).getAccessToken());

        assertThat(refusal(theirs.getRewrap(GetRewrapRequest.getDefaultInstance())))
                .isEqualTo("FORBIDDEN");
        assertThat(refusal(theirs.startRewrap(StartRewrapRequest.getDefaultInstance())))
                .isEqualTo("FORBIDDEN");
    }

    private static final String SEASONED =
            "select count(*) from password where account = ? and pepper <> '"
                    + FormerSeal.PEPPER
                    + "'";

    private static long left(RewrapProgress progress, String table) {
        return progress.getLeftList().stream()
                .filter(left -> left.getTable().equals(table))
                .mapToLong(RewrapProgress.Left::getCount)
                .sum();
    }

    private long step() {
        return clock.instant().getEpochSecond() / 30;
    }

    private void seal(long account, byte[] sealed) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update totp set sealed = ? where account = ?")) {
            statement.setBytes(1, sealed);
            statement.setLong(2, account);
            statement.executeUpdate();
        }
    }

    private void season(long account, String hash) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update password set hash = ?, pepper = ? where account = ?")) {
            statement.setString(1, hash);
            statement.setString(2, FormerSeal.PEPPER);
            statement.setLong(3, account);
            statement.executeUpdate();
        }
    }
}
