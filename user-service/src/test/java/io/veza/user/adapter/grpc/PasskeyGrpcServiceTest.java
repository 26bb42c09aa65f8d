package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.AddPasskeyRequest;
import io.veza.proto.user.v1.AskPasskeyProofRequest;
import io.veza.proto.user.v1.AskPasskeyRequest;
import io.veza.proto.user.v1.BeginPasskeyRequest;
import io.veza.proto.user.v1.BeginTotpRequest;
import io.veza.proto.user.v1.ConfirmTotpRequest;
import io.veza.proto.user.v1.FactorService;
import io.veza.proto.user.v1.FinishLogInRequest;
import io.veza.proto.user.v1.ListPasskeysRequest;
import io.veza.proto.user.v1.LogInWithPasskeyRequest;
import io.veza.proto.user.v1.OwnSessionService;
import io.veza.proto.user.v1.Passkey;
import io.veza.proto.user.v1.PasskeyCreation;
import io.veza.proto.user.v1.PasskeyDescriptor;
import io.veza.proto.user.v1.PasskeyDoorService;
import io.veza.proto.user.v1.PasskeyProof;
import io.veza.proto.user.v1.PasskeyQuestion;
import io.veza.proto.user.v1.PasskeyService;
import io.veza.proto.user.v1.RemovePasskeyRequest;
import io.veza.proto.user.v1.RemoveTotpRequest;
import io.veza.proto.user.v1.RenamePasskeyRequest;
import io.veza.proto.user.v1.StepUpRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.domain.factor.Totp;
import io.veza.user.fake.Base32;
import io.veza.user.fake.Hmac;
import io.veza.user.fake.People;
import io.veza.user.fake.SoftwareKey;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class PasskeyGrpcServiceTest extends MailContract {

    private static final String SITE = "https://veza.test";

    @GrpcClient("user")
    PasskeyService passkeys;

    @GrpcClient("user")
    PasskeyDoorService door;

    @GrpcClient("user")
    FactorService factors;

    @GrpcClient("user")
    OwnSessionService ownSessions;

    @Inject Clock clock;

    /** Somebody with a passkey, signed in by password. */
    private record Holder(User user, Tokens tokens, SoftwareKey key, Passkey passkey) {}

    private Holder holder() {
        return holder(SoftwareKey.es256(SITE));
    }

    private Holder holder(SoftwareKey key) {
        User user = register();
        Tokens tokens = logIn(user);
        Passkey passkey = answer(of(tokens).addPasskey(key.create(begin(tokens)).build()));
        return new Holder(user, tokens, key, passkey);
    }

    static Stream<SoftwareKey> everyAlgorithm() {
        return Stream.of(SoftwareKey.es256(SITE), SoftwareKey.edDsa(SITE), SoftwareKey.rs256(SITE));
    }

    @ParameterizedTest
    @MethodSource("everyAlgorithm")
    void signsInWithoutANameOrACode(SoftwareKey key) {
        // Given
        Holder holder = holder(key);
        PasskeyQuestion question = ask();

        // When
        Tokens tokens = answer(logIn(key.answer(question)));

        // Then
        assertThat(tokens.getUser()).isEqualTo(holder.user());
        assertThat(question.getAllowCredentialsList()).isEmpty();
        assertThat(question.getRpId()).isEqualTo("veza.test");
        assertThat(question.getUserVerification()).isEqualTo("required");
        Passkey used = list(tokens).getFirst();
        assertThat(used.getName()).isEqualTo("Bitwarden");
        assertThat(used.getMaker()).isEqualTo("Bitwarden");
        assertThat(used.hasUsedAt()).isTrue();
        assertThat(holder.passkey().hasUsedAt()).isFalse();
        post.await(holder.user().getEmail(), "Your account on Veza has a new passkey");
    }

    @Test
    void isFoundByHandleAndThenOnlyItsOwners() {
        // Given
        Holder ada = holder();
        Holder ben = holder();
        PasskeyQuestion asked = ask(ada.user().getHandle());

        // When
        var foreign = logIn(ben.key().answer(asked));

        // Then
        assertThat(refusal(foreign)).isEqualTo("PASSKEY_REFUSED");
        assertThat(asked.getAllowCredentialsList())
                .extracting(PasskeyDescriptor::getId)
                .containsExactly(ada.key().credential());
        PasskeyProof own = ada.key().answer(ask(ada.user().getHandle())).build();
        assertThat(answer(logIn(own.toBuilder().clearUserHandle())).getUser())
                .isEqualTo(ada.user());
    }

    @Test
    void tellsNobodyWhoHasOne() {
        // Given
        User without = register();
        Holder holder = holder();

        // When
        PasskeyQuestion unknown = ask("nobody-of-that-name");
        PasskeyQuestion again = ask("Nobody-Of-That-Name ");

        // Then
        assertThat(again.getAllowCredentialsList())
                .isEqualTo(unknown.getAllowCredentialsList())
                .isNotEmpty();
        assertThat(ask(without.getHandle()).getAllowCredentialsList()).isNotEmpty();
        assertThat(ask(holder.user().getHandle()).getAllowCredentialsList())
                .allMatch(shown -> shown.getTransportsList().isEmpty());
        assertThat(ask(holder.user().getEmail()).getAllowCredentialsList()).isEmpty();
        assertThat(ask("nobody@example.org").getAllowCredentialsList()).isEmpty();
        assertThat(refusal(logIn(holder.key().answer(unknown)))).isEqualTo("PASSKEY_REFUSED");
    }

    @Test
    void anAnswerWorksOnceAndForNothingElse() {
        // Given
        Holder holder = holder();
        PasskeyProof.Builder proof = holder.key().answer(ask());
        answer(logIn(proof));
        PasskeyQuestion forStepUp =
                answer(
                        atTheDoor(holder.tokens())
                                .askPasskeyProof(AskPasskeyProofRequest.getDefaultInstance()));

        // When
        var replayed = logIn(proof);
        var diverted = logIn(holder.key().answer(forStepUp));

        // Then
        assertThat(refusal(replayed)).isEqualTo("CHALLENGE_INVALID");
        assertThat(refusal(diverted)).isEqualTo("CHALLENGE_INVALID");
        assertThat(refusal(stepUp(holder.tokens(), holder.key().answer(ask()))))
                .isEqualTo("CHALLENGE_INVALID");
        assertThat(refusal(logIn(invented(holder.key())))).isEqualTo("CHALLENGE_INVALID");
    }

    private static PasskeyProof.Builder invented(SoftwareKey key) {
        String challenge = "A".repeat(43);
        return key.answer(PasskeyQuestion.newBuilder().setChallenge(challenge).build());
    }

    static Stream<Function<SoftwareKey, SoftwareKey>> dishonesties() {
        return Stream.of(
                key -> key.at("https://veza.test.evil.example"),
                key -> key.at("http://veza.test"),
                key -> key.forSite("evil.example"),
                key -> key.flags(SoftwareKey.PRESENT),
                key -> key.flags((byte) 0),
                key -> key.saying(""),
                key -> key.saying("AAAA"));
    }

    @ParameterizedTest
    @MethodSource("dishonesties")
    void whatIsNotQuiteRightIsRefused(Function<SoftwareKey, SoftwareKey> dishonesty) {
        Holder holder = holder();

        var login = logIn(dishonesty.apply(holder.key()).answer(ask()));

        assertThat(refusal(login)).isEqualTo("PASSKEY_REFUSED");
    }

    @Test
    void aWrongSignatureAndNonsenseAreRefused() {
        // Given
        Holder holder = holder();
        PasskeyProof right = holder.key().answer(ask()).build();
        PasskeyProof other = holder.key().answer(ask()).build();

        // When
        var forged = logIn(right.toBuilder().setSignature(other.getSignature()));
        var unread = logIn(other.toBuilder().setClientData("bm9uc2Vuc2U"));
        var unknown = logIn(SoftwareKey.es256(SITE).saying("AAAA").answer(ask()));

        // Then
        assertThat(refusal(forged)).isEqualTo("PASSKEY_REFUSED");
        assertThat(refusal(unread)).isEqualTo("PASSKEY_REFUSED");
        assertThat(refusal(unknown)).isEqualTo("PASSKEY_REFUSED");
        assertThat(refusal(logIn(other.toBuilder().setSignature("AAAAA"))))
                .isEqualTo("INVALID_REQUEST");
        assertThat(refusal(logIn(holder.key().answer(ask()).setAuthenticatorData("AAAA"))))
                .isEqualTo("PASSKEY_REFUSED");
    }

    @Test
    void ofTwoCopiesTheOneThatFallsBehindIsRefusedAndReported() throws SQLException {
        // Given
        Holder holder = holder(SoftwareKey.es256(SITE).count(5));
        answer(logIn(holder.key().answer(ask())));
        SoftwareKey copy = holder.key().count(3);

        // When
        String first = refusal(logIn(copy.answer(ask())));
        String second = refusal(logIn(copy.answer(ask())));

        // Then
        assertThat(first).isEqualTo("PASSKEY_CLONED");
        assertThat(second).isEqualTo("PASSKEY_CLONED");
        post.await(
                holder.user().getEmail(), "A passkey of your account on Veza may have been copied");
        assertThat(told("veza.user.factor.passkey_cloned", holder.user())).isEqualTo(2);
        assertThat(list(holder.tokens()).getFirst().hasClonedAt()).isTrue();
        answer(logIn(copy.count(60).answer(ask())));
    }

    @Test
    void onlyWhatWasAskedForIsKept() {
        // Given
        Tokens ada = logIn(register());
        Tokens ben = logIn(register());
        AddPasskeyRequest made = SoftwareKey.es256(SITE).create(begin(ada)).build();

        // When
        String foreign = refusal(of(ben).addPasskey(made));

        // Then
        assertThat(foreign).isEqualTo("PASSKEY_INVALID");
        assertThat(refusal(of(ada).addPasskey(made))).as("taken").isEqualTo("PASSKEY_INVALID");
        assertThat(refusal(add(ada, SoftwareKey.es256("https://evil.example"))))
                .isEqualTo("PASSKEY_INVALID");
        assertThat(refusal(add(ada, SoftwareKey.rs384(SITE)))).isEqualTo("PASSKEY_INVALID");
        assertThat(refusal(add(ada, SoftwareKey.es256(SITE).flags(SoftwareKey.PRESENT))))
                .isEqualTo("PASSKEY_INVALID");
        assertThat(
                        refusal(
                                of(ada).addPasskey(
                                                made.toBuilder()
                                                        .setAttestationObject("AAAA")
                                                        .build())))
                .isEqualTo("PASSKEY_INVALID");
        assertThat(list(ada)).isEmpty();
    }

    @Test
    void isOneAccountsOnlyAndOfTwentyAtMost() {
        // Given
        Holder ada = holder();
        Tokens ben = logIn(register());

        // When
        String shared = refusal(add(ben, ada.key()));

        // Then
        assertThat(shared).isEqualTo("PASSKEY_KNOWN");
        PasskeyCreation last = begin(ben);
        for (int i = 0; i < 20; i++) {
            answer(add(ben, SoftwareKey.es256(SITE)));
        }
        assertThat(begin(ada.tokens()).getExcludeCredentialsList())
                .extracting(PasskeyDescriptor::getId)
                .containsExactly(ada.key().credential());
        assertThat(refusal(of(ben).beginPasskey(BeginPasskeyRequest.getDefaultInstance())))
                .isEqualTo("TOO_MANY_PASSKEYS");
        assertThat(refusal(of(ben).addPasskey(SoftwareKey.es256(SITE).create(last).build())))
                .isEqualTo("TOO_MANY_PASSKEYS");
    }

    @Test
    void doesInsteadOfTheCodeAfterThePassword() {
        // Given
        Holder holder = holder();
        codes(holder);
        String challenge = challenge(holder.user());
        PasskeyQuestion question =
                answer(
                        door.askPasskey(
                                AskPasskeyRequest.newBuilder().setChallenge(challenge).build()));
        PasskeyProof.Builder proof = holder.key().flags(SoftwareKey.PRESENT).answer(question);

        // When
        Tokens tokens = answer(sessions.finishLogIn(finish(challenge, proof))).getTokens();

        // Then
        assertThat(tokens.getUser()).isEqualTo(holder.user());
        assertThat(question.getUserVerification()).isEqualTo("preferred");
        assertThat(
                        refusal(
                                door.askPasskey(
                                        AskPasskeyRequest.newBuilder()
                                                .setChallenge(challenge)
                                                .build())))
                .isEqualTo("CHALLENGE_INVALID");
        String another = challenge(holder.user());
        assertThat(refusal(sessions.finishLogIn(finish(another, holder.key().answer(ask())))))
                .isEqualTo("CHALLENGE_INVALID");
    }

    @Test
    void whatIsDoneToCodesIsToldByMail() {
        // Given
        Holder holder = holder();
        String to = holder.user().getEmail();
        List<String> codes = codes(holder);
        String challenge = challenge(holder.user());

        // When
        FinishLogInRequest finish =
                FinishLogInRequest.newBuilder()
                        .setChallenge(challenge)
                        .setCode(codes.getFirst())
                        .build();
        Tokens tokens = answer(reading(sessions, "fr").finishLogIn(finish)).getTokens();
        answer(
                Bearer.attach(factors, tokens.getAccessToken())
                        .removeTotp(RemoveTotpRequest.getDefaultInstance()));

        // Then
        post.await(to, "Signing in to Veza takes a code from now on");
        post.await(to, "Un code de secours a ouvert votre compte Veza");
        post.await(to, "Signing in to Veza takes no code any more");
    }

    @Test
    void isAFreshProofAndWhatTakesOneIsRemoving() throws SQLException {
        // Given
        Holder holder = holder();
        Tokens other = logIn(holder.user());
        Tokens stale = stale(holder);
        RemovePasskeyRequest removal =
                RemovePasskeyRequest.newBuilder().setPasskey(holder.passkey().getId()).build();
        assertThat(refusal(of(stale).removePasskey(removal))).isEqualTo("STEP_UP_REQUIRED");
        assertThat(refusal(of(stale).beginPasskey(BeginPasskeyRequest.getDefaultInstance())))
                .isEqualTo("STEP_UP_REQUIRED");
        PasskeyQuestion question =
                answer(
                        atTheDoor(stale)
                                .askPasskeyProof(AskPasskeyProofRequest.getDefaultInstance()));

        // When
        answer(stepUp(stale, holder.key().answer(question)));
        Tokens fresh = refresh(stale.getRefreshToken());
        answer(of(fresh).removePasskey(removal));

        // Then
        assertThat(list(fresh)).isEmpty();
        assertThat(refusal(logIn(holder.key().answer(ask())))).isEqualTo("PASSKEY_REFUSED");
        assertThat(refusal(sessions.refresh(refreshRequest(other.getRefreshToken()))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(refusal(of(fresh).removePasskey(removal))).isEqualTo("PASSKEY_NOT_FOUND");
        assertThat(
                        refusal(
                                atTheDoor(fresh)
                                        .askPasskeyProof(
                                                AskPasskeyProofRequest.getDefaultInstance())))
                .isEqualTo("PASSKEY_NOT_FOUND");
        post.await(holder.user().getEmail(), "A passkey of your account on Veza was removed");
        assertThat(told("veza.user.factor.passkey_removed", holder.user())).isEqualTo(1);
    }

    @Test
    void theLastWayInStays() throws SQLException {
        // Given
        Holder holder = holder();
        Passkey second = answer(add(holder.tokens(), SoftwareKey.es256(SITE)));
        run("update password set pepper = 'closed' where account = ?", holder.user().getId());

        // When
        answer(of(holder.tokens()).removePasskey(removal(second)));

        // Then
        assertThat(refusal(of(holder.tokens()).removePasskey(removal(holder.passkey()))))
                .isEqualTo("LAST_WAY_IN");
        assertThat(list(holder.tokens())).hasSize(1);
    }

    @Test
    void isCalledAsItsOwnerLikes() {
        // Given
        Holder ada = holder();
        Holder ben = holder();
        RenamePasskeyRequest rename =
                RenamePasskeyRequest.newBuilder()
                        .setPasskey(ada.passkey().getId())
                        .setName(" the blue one ")
                        .build();

        // When
        Passkey renamed = answer(of(ada.tokens()).renamePasskey(rename));

        // Then
        assertThat(renamed.getName()).isEqualTo("the blue one");
        assertThat(refusal(of(ben.tokens()).renamePasskey(rename))).isEqualTo("PASSKEY_NOT_FOUND");
        assertThat(refusal(of(ben.tokens()).removePasskey(removal(ada.passkey()))))
                .isEqualTo("PASSKEY_NOT_FOUND");
    }

    private static RemovePasskeyRequest removal(Passkey passkey) {
        return RemovePasskeyRequest.newBuilder().setPasskey(passkey.getId()).build();
    }

    private static FinishLogInRequest finish(String challenge, PasskeyProof.Builder proof) {
        return FinishLogInRequest.newBuilder().setChallenge(challenge).setPasskey(proof).build();
    }

    private PasskeyService of(Tokens tokens) {
        return Bearer.attach(passkeys, tokens.getAccessToken());
    }

    private PasskeyDoorService atTheDoor(Tokens tokens) {
        return Bearer.attach(door, tokens.getAccessToken());
    }

    private PasskeyCreation begin(Tokens tokens) {
        return answer(of(tokens).beginPasskey(BeginPasskeyRequest.getDefaultInstance()));
    }

    private Uni<Passkey> add(Tokens tokens, SoftwareKey key) {
        return of(tokens).addPasskey(key.create(begin(tokens)).build());
    }

    private List<Passkey> list(Tokens tokens) {
        return answer(of(tokens).listPasskeys(ListPasskeysRequest.getDefaultInstance()))
                .getItemsList();
    }

    private PasskeyQuestion ask() {
        return answer(door.askPasskey(AskPasskeyRequest.getDefaultInstance()));
    }

    private PasskeyQuestion ask(String login) {
        return answer(door.askPasskey(AskPasskeyRequest.newBuilder().setLogin(login).build()));
    }

    private Uni<Tokens> logIn(PasskeyProof.Builder proof) {
        return sessions.logInWithPasskey(
                LogInWithPasskeyRequest.newBuilder().setPasskey(proof).build());
    }

    private Uni<?> stepUp(Tokens tokens, PasskeyProof.Builder proof) {
        return Bearer.attach(ownSessions, tokens.getAccessToken())
                .stepUp(StepUpRequest.newBuilder().setPasskey(proof).build());
    }

    private List<String> codes(Holder holder) {
        FactorService mine = Bearer.attach(factors, holder.tokens().getAccessToken());
        String secret = answer(mine.beginTotp(BeginTotpRequest.getDefaultInstance())).getSecret();
        Totp app = new Totp(Hmac.with(Base32.bytes(secret)), 0);
        String code = app.code(clock.instant().getEpochSecond() / 30);
        return answer(mine.confirmTotp(ConfirmTotpRequest.newBuilder().setCode(code).build()))
                .getBackupCodesList();
    }

    private String challenge(User user) {
        return detail(sessions.logIn(credentials(user.getHandle(), People.PASSWORD)), "challenge");
    }

    private Tokens stale(Holder holder) throws SQLException {
        run(
                "update session set authenticated_at = now() - interval '6 minutes'"
                        + " where account = ?",
                holder.user().getId());
        return refresh(holder.tokens().getRefreshToken());
    }

    private long told(String type, User user) throws SQLException {
        return count(
                "select count(*) from event_log where type = '" + type + "' and actor = ?",
                user.getId());
    }
}
