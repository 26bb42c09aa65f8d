package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.BeginPhoneRequest;
import io.veza.proto.user.v1.BeginTotpRequest;
import io.veza.proto.user.v1.ConfirmPhoneRequest;
import io.veza.proto.user.v1.ConfirmTotpRequest;
import io.veza.proto.user.v1.FactorService;
import io.veza.proto.user.v1.FinishLogInRequest;
import io.veza.proto.user.v1.GetPhoneRequest;
import io.veza.proto.user.v1.OwnSessionService;
import io.veza.proto.user.v1.Phone;
import io.veza.proto.user.v1.PhoneService;
import io.veza.proto.user.v1.RemovePhoneRequest;
import io.veza.proto.user.v1.RemoveTotpRequest;
import io.veza.proto.user.v1.SendCodeRequest;
import io.veza.proto.user.v1.SendDoorCodeRequest;
import io.veza.proto.user.v1.StepUpRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.domain.factor.Totp;
import io.veza.user.fake.Base32;
import io.veza.user.fake.Hmac;
import io.veza.user.fake.People;
import io.veza.user.fake.Twilio;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Twilio.class)
class PhoneGrpcServiceTest extends MailContract {

    private static final AtomicInteger NUMBER = new AtomicInteger(10_000_000);
    private static final String ADDED = "A phone gets codes for your account on Veza";
    private static final String REMOVED = "No phone gets codes for your account on Veza any more";

    private static final String IN_CLEAR =
            "select count(*) from phone where account = ?"
                    + " and position(convert_to('+336', 'UTF8') in sealed) > 0";

    @GrpcClient("user")
    FactorService factors;

    @GrpcClient("user")
    PhoneService phones;

    @GrpcClient("user")
    OwnSessionService ownSessions;

    @Inject Clock clock;

    Twilio twilio;

    private final String number = "+336" + NUMBER.incrementAndGet();

    @AfterEach
    void mend() {
        twilio.broken = false;
    }

    /** Somebody who has an app. */
    private record Guarded(User user, Tokens tokens) {}

    private Guarded guarded() {
        User user = register();
        Tokens tokens = logIn(user);
        FactorService own = Bearer.attach(factors, tokens.getAccessToken());
        String secret = answer(own.beginTotp(BeginTotpRequest.getDefaultInstance())).getSecret();
        Totp app = new Totp(Hmac.with(Base32.bytes(secret)), 0);
        String code = app.code(clock.instant().getEpochSecond() / 30);
        answer(own.confirmTotp(ConfirmTotpRequest.newBuilder().setCode(code).build()));
        return new Guarded(user, tokens);
    }

    private Guarded withPhone() {
        Guarded guarded = guarded();
        answer(of(guarded).beginPhone(begin(number)));
        answer(of(guarded).confirmPhone(proof(twilio.last(number).code())));
        return guarded;
    }

    @Test
    void aPhoneThatHasShownItsCodeOpensTheDoorBesideThePassword() throws SQLException {
        // Given
        Guarded guarded = withPhone();
        String challenge = challenge(guarded.user());
        assertThat(answer(phones.sendDoorCode(door(challenge))).getDigits())
                .isEqualTo(number.substring(10));

        // When
        Tokens tokens =
                answer(sessions.finishLogIn(finish(challenge, twilio.last(number).code())))
                        .getTokens();

        // Then
        assertThat(me(tokens)).isEqualTo(guarded.user());
        assertThat(twilio.last(number).text()).contains("is your code for Veza");
        post.await(guarded.user().getEmail(), ADDED);
        assertThat(count(IN_CLEAR, guarded.user().getId())).isZero();
        assertThat(phone(guarded).getDigits()).isEqualTo(number.substring(10));
    }

    @Test
    void codesWorkOnceAndOnlyTheLastOne() {
        // Given
        Guarded guarded = withPhone();
        String challenge = challenge(guarded.user());
        answer(phones.sendDoorCode(door(challenge)));
        String first = twilio.last(number).code();
        answer(phones.sendDoorCode(door(challenge)));
        String second = twilio.last(number).code();

        // When
        var early = sessions.finishLogIn(finish(challenge, first));
        assertThat(refusal(early)).isEqualTo(first.equals(second) ? "none" : "CODE_WRONG");
        answer(sessions.finishLogIn(finish(challenge, second)));

        // Then
        assertThat(refusal(sessions.finishLogIn(finish(challenge(guarded.user()), second))))
                .isEqualTo("CODE_WRONG");
    }

    @Test
    void guessingACodeEndsItAfterFiveTries() throws SQLException {
        // Given
        Guarded guarded = withPhone();
        answer(of(guarded).sendCode(SendCodeRequest.getDefaultInstance()));
        String code = twilio.last(number).code();
        String wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(refusal(stepUp(guarded, wrong))).isEqualTo("CODE_WRONG");
        }

        // When
        var late = stepUp(guarded, code);

        // Then
        assertThat(refusal(late)).isEqualTo("CODE_WRONG");
        run("update phone_code set tries = 0 where account = ?", guarded.user().getId());
        answer(stepUp(guarded, code));
    }

    @Test
    void aCodeDiesByItself() throws SQLException {
        // Given
        Guarded guarded = withPhone();
        answer(of(guarded).sendCode(SendCodeRequest.getDefaultInstance()));
        run(
                "update phone_code set expires_at = now() - interval '1 second' where account = ?",
                guarded.user().getId());

        // When
        var late = stepUp(guarded, twilio.last(number).code());

        // Then
        assertThat(refusal(late)).isEqualTo("CODE_WRONG");
    }

    @Test
    void withoutAnAppThereIsNoPhone() {
        Tokens tokens = logIn(register());

        var attempt = Bearer.attach(phones, tokens.getAccessToken()).beginPhone(begin(number));

        assertThat(refusal(attempt)).isEqualTo("FACTOR_OFF");
        assertThat(twilio.messages).noneMatch(message -> message.to().equals(number));
    }

    @Test
    void aPhoneThatIsNotProvedYetOpensNothing() {
        // Given
        Guarded guarded = guarded();
        answer(of(guarded).beginPhone(begin(number)));
        String challenge = challenge(guarded.user());

        // When
        var sent = phones.sendDoorCode(door(challenge));
        var shown = sessions.finishLogIn(finish(challenge, twilio.last(number).code()));

        // Then
        assertThat(refusal(sent)).isEqualTo("PHONE_NOT_FOUND");
        assertThat(refusal(shown)).isEqualTo("CODE_WRONG");
    }

    @Test
    void messagesAreCountedByPersonAndNumber() {
        // Given
        Guarded guarded = withPhone();
        for (int message = 1; message < 6; message++) {
            answer(of(guarded).sendCode(SendCodeRequest.getDefaultInstance()));
        }

        // When
        var seventh = of(guarded).sendCode(SendCodeRequest.getDefaultInstance());

        // Then
        assertThat(refusal(seventh)).isEqualTo("SMS_THROTTLED");
    }

    @Test
    void whatIsNotCarriedIsSaid() {
        // Given
        Guarded guarded = guarded();
        twilio.broken = true;

        // When
        var attempt = of(guarded).beginPhone(begin(number));

        // Then
        assertThat(refusal(attempt)).isEqualTo("SMS_NOT_SENT");
    }

    @Test
    void aPhoneThatIsRemovedOrWhoseAppIsGetsNoMoreCodes() {
        // Given
        Guarded guarded = withPhone();
        assertThat(refusal(of(guarded).beginPhone(begin(number)))).isEqualTo("PHONE_ON");
        answer(of(guarded).removePhone(RemovePhoneRequest.getDefaultInstance()));
        post.await(guarded.user().getEmail(), REMOVED);
        assertThat(refusal(of(guarded).sendCode(SendCodeRequest.getDefaultInstance())))
                .isEqualTo("PHONE_NOT_FOUND");
        answer(of(guarded).beginPhone(begin(number)));
        answer(of(guarded).confirmPhone(proof(twilio.last(number).code())));

        // When
        answer(
                Bearer.attach(factors, guarded.tokens().getAccessToken())
                        .removeTotp(RemoveTotpRequest.getDefaultInstance()));

        // Then
        assertThat(phone(guarded).getDigits()).isEmpty();
    }

    private PhoneService of(Guarded guarded) {
        return Bearer.attach(phones, guarded.tokens().getAccessToken());
    }

    private Phone phone(Guarded guarded) {
        return answer(of(guarded).getPhone(GetPhoneRequest.getDefaultInstance()));
    }

    private io.smallrye.mutiny.Uni<?> stepUp(Guarded guarded, String code) {
        return Bearer.attach(ownSessions, guarded.tokens().getAccessToken())
                .stepUp(StepUpRequest.newBuilder().setCode(code).build());
    }

    private String challenge(User user) {
        return detail(sessions.logIn(credentials(user.getHandle(), People.PASSWORD)), "challenge");
    }

    private static BeginPhoneRequest begin(String number) {
        return BeginPhoneRequest.newBuilder().setNumber(number).build();
    }

    private static ConfirmPhoneRequest proof(String code) {
        return ConfirmPhoneRequest.newBuilder().setCode(code).build();
    }

    private static SendDoorCodeRequest door(String challenge) {
        return SendDoorCodeRequest.newBuilder().setChallenge(challenge).build();
    }

    private static FinishLogInRequest finish(String challenge, String code) {
        return FinishLogInRequest.newBuilder().setChallenge(challenge).setCode(code).build();
    }
}
