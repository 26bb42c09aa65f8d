package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.BeginTotpRequest;
import io.veza.proto.user.v1.BeginTotpResponse;
import io.veza.proto.user.v1.ConfirmTotpRequest;
import io.veza.proto.user.v1.FactorService;
import io.veza.proto.user.v1.Factors;
import io.veza.proto.user.v1.FinishLogInRequest;
import io.veza.proto.user.v1.FinishLogInResponse;
import io.veza.proto.user.v1.ForgetDeviceRequest;
import io.veza.proto.user.v1.GetFactorsRequest;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.OwnSessionService;
import io.veza.proto.user.v1.RemoveTotpRequest;
import io.veza.proto.user.v1.StepUpRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.domain.factor.Totp;
import io.veza.user.fake.Base32;
import io.veza.user.fake.Hmac;
import io.veza.user.fake.People;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FactorGrpcServiceTest extends GrpcContract {

    @GrpcClient("user")
    FactorService factors;

    @GrpcClient("user")
    OwnSessionService ownSessions;

    @Inject Clock clock;

    /** Somebody whose account asks for codes. */
    private record Guarded(User user, Tokens tokens, Totp app, List<String> backupCodes) {}

    private Guarded guarded() {
        User user = register();
        Tokens tokens = logIn(user);
        BeginTotpResponse begun =
                answer(of(tokens).beginTotp(BeginTotpRequest.getDefaultInstance()));
        Totp app = new Totp(Hmac.with(Base32.bytes(begun.getSecret())), 0);
        assertThat(begun.getQrPath()).startsWith("M0 0h7v1h-7z");
        List<String> codes =
                answer(of(tokens).confirmTotp(confirm(previous(app)))).getBackupCodesList();
        return new Guarded(user, tokens, app, codes);
    }

    @Test
    void afterTheFirstCodeTheDoorAsksForOne() {
        // Given
        Guarded guarded = guarded();
        String challenge = challenge(guarded.user(), "");

        // When
        Tokens tokens =
                answer(sessions.finishLogIn(finish(challenge, now(guarded.app())))).getTokens();

        // Then
        assertThat(guarded.backupCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(answer(Bearer.attach(accounts, tokens.getAccessToken()).getMe(ME)))
                .isEqualTo(guarded.user());
        assertThat(answer(of(tokens).getFactors(GetFactorsRequest.getDefaultInstance())).getTotp())
                .isTrue();
    }

    @Test
    void aCodeAndAChallengeWorkOnce() {
        // Given
        Guarded guarded = guarded();
        String code = now(guarded.app());
        String challenge = challenge(guarded.user(), "");
        answer(sessions.finishLogIn(finish(challenge, code)));

        // When
        var sameCode = sessions.finishLogIn(finish(challenge(guarded.user(), ""), code));
        var sameChallenge =
                sessions.finishLogIn(finish(challenge, guarded.backupCodes().getFirst()));

        // Then
        assertThat(refusal(sameCode)).isEqualTo("CODE_WRONG");
        assertThat(refusal(sameChallenge)).isEqualTo("CHALLENGE_INVALID");
    }

    @Test
    void whoLostTheAppHasBackupCodesThatWorkOnce() {
        // Given
        Guarded guarded = guarded();
        String code = guarded.backupCodes().getLast();

        // When
        Tokens tokens =
                answer(sessions.finishLogIn(finish(challenge(guarded.user(), ""), code)))
                        .getTokens();

        // Then
        Factors left = answer(of(tokens).getFactors(GetFactorsRequest.getDefaultInstance()));
        assertThat(left.getBackupCodesLeft()).isEqualTo(9);
        assertThat(refusal(sessions.finishLogIn(finish(challenge(guarded.user(), ""), code))))
                .isEqualTo("CODE_WRONG");
    }

    @Test
    void guessingEndsAfterFiveTriesAndForTheAccountAfterTen() {
        // Given
        Guarded guarded = guarded();
        String first = challenge(guarded.user(), "");
        IntStream.range(0, 5)
                .mapToObj(guess -> finish(first, "00000" + guess))
                .forEach(guess -> refusal(sessions.finishLogIn(guess)));
        String second = challenge(guarded.user(), "");
        IntStream.range(0, 5)
                .mapToObj(guess -> finish(second, "00000" + guess))
                .forEach(guess -> refusal(sessions.finishLogIn(guess)));

        // When
        var sixth = sessions.finishLogIn(finish(first, now(guarded.app())));
        var eleventh =
                sessions.finishLogIn(finish(challenge(guarded.user(), ""), now(guarded.app())));

        // Then
        assertThat(refusal(sixth)).isEqualTo("CHALLENGE_INVALID");
        assertThat(refusal(eleventh)).isEqualTo("FACTOR_THROTTLED");
    }

    @Test
    void aRememberedDeviceNeedsNoCodeUntilItIsForgotten() {
        // Given
        Guarded guarded = guarded();
        FinishLogInRequest remember =
                finish(challenge(guarded.user(), ""), now(guarded.app())).toBuilder()
                        .setRememberDevice(true)
                        .build();
        FinishLogInResponse finished = answer(sessions.finishLogIn(remember));
        String device = finished.getDeviceToken();

        // When
        Tokens tokens =
                answer(
                        sessions.logIn(
                                credentials(guarded.user().getHandle(), People.PASSWORD).toBuilder()
                                        .setDeviceToken(device)
                                        .build()));

        // Then
        Factors known = answer(of(tokens).getFactors(GetFactorsRequest.getDefaultInstance()));
        assertThat(known.getDevicesList()).hasSize(1);
        answer(
                of(tokens)
                        .forgetDevice(
                                ForgetDeviceRequest.newBuilder()
                                        .setDevice(known.getDevices(0).getId())
                                        .build()));
        assertThat(challenge(guarded.user(), device)).isNotEmpty();
    }

    @Test
    void turningItOffTakesAFreshCode() throws SQLException {
        // Given
        Guarded guarded = guarded();
        Tokens stale = stale(guarded);
        RemoveTotpRequest off = RemoveTotpRequest.getDefaultInstance();
        assertThat(refusal(of(stale).removeTotp(off))).isEqualTo("STEP_UP_REQUIRED");
        assertThat(refusal(stepUp(stale, StepUpRequest.newBuilder().setPassword(People.PASSWORD))))
                .isEqualTo("CODE_WRONG");

        // When
        answer(stepUp(stale, StepUpRequest.newBuilder().setCode(now(guarded.app()))));
        Tokens fresh = refresh(stale.getRefreshToken());
        answer(of(fresh).removeTotp(off));

        // Then
        assertThat(logIn(guarded.user()).getUser()).isEqualTo(guarded.user());
    }

    @Test
    void aWrongFirstCodeTurnsNothingOn() {
        // Given
        User user = register();
        Tokens tokens = logIn(user);
        answer(of(tokens).beginTotp(BeginTotpRequest.getDefaultInstance()));

        // When
        var wrong = of(tokens).confirmTotp(confirm("000000"));

        // Then
        assertThat(refusal(wrong)).isEqualTo("CODE_INVALID");
        assertThat(logIn(user).getUser()).isEqualTo(user);
    }

    private static final GetMeRequest ME = GetMeRequest.getDefaultInstance();

    private Uni<?> stepUp(Tokens tokens, StepUpRequest.Builder request) {
        return Bearer.attach(ownSessions, tokens.getAccessToken()).stepUp(request.build());
    }

    private Tokens stale(Guarded guarded) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update session set authenticated_at = now() - interval '6 minutes'"
                                        + " where account = ?")) {
            statement.setLong(1, guarded.user().getId());
            statement.executeUpdate();
        }
        return refresh(guarded.tokens().getRefreshToken());
    }

    /** What the refused sign-in must go on with. */
    private String challenge(User user, String deviceToken) {
        var logIn =
                sessions.logIn(
                        credentials(user.getHandle(), People.PASSWORD).toBuilder()
                                .setDeviceToken(deviceToken)
                                .build());
        StatusRuntimeException refused =
                catchThrowableOfType(StatusRuntimeException.class, () -> answer(logIn));
        for (Any detail : StatusProto.fromThrowable(refused).getDetailsList()) {
            if (detail.is(ErrorInfo.class)) {
                return challenge(detail);
            }
        }
        throw new AssertionError(refused);
    }

    private static String challenge(Any detail) {
        try {
            ErrorInfo info = detail.unpack(ErrorInfo.class);
            assertThat(info.getReason()).isEqualTo("MFA_REQUIRED");
            return info.getMetadataOrThrow("challenge");
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private String now(Totp app) {
        return app.code(clock.instant().getEpochSecond() / 30);
    }

    /** Leaves the present one for what comes after. */
    private String previous(Totp app) {
        return app.code(clock.instant().getEpochSecond() / 30 - 1);
    }

    private FactorService of(Tokens tokens) {
        return Bearer.attach(factors, tokens.getAccessToken());
    }

    private static ConfirmTotpRequest confirm(String code) {
        return ConfirmTotpRequest.newBuilder().setCode(code).build();
    }

    private static FinishLogInRequest finish(String challenge, String code) {
        return FinishLogInRequest.newBuilder().setChallenge(challenge).setCode(code).build();
    }
}
