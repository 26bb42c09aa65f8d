package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.AskErasureRequest;
import io.veza.proto.user.v1.CheckCertificateRequest;
import io.veza.proto.user.v1.ErasedCount;
import io.veza.proto.user.v1.Erasure;
import io.veza.proto.user.v1.ErasureCertificate;
import io.veza.proto.user.v1.ErasureService;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.ListErasuresRequest;
import io.veza.proto.user.v1.RepeatErasuresRequest;
import io.veza.proto.user.v1.RetryErasureRequest;
import io.veza.proto.user.v1.User;
import io.veza.user.application.subject.SubjectKeys;
import io.veza.user.fake.FakeElsewhere;
import io.veza.user.fake.People;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureGrpcServiceTest extends MailContract {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/certificate#([A-Za-z0-9_.-]+)");
    private static final byte[] SECRET = "a street".getBytes(StandardCharsets.UTF_8);

    @GrpcClient("user")
    ErasureService erasures;

    @Inject FakeElsewhere elsewhere;
    @Inject SubjectKeys keys;

    @Test
    void whoAsksIsHiddenAndCancelsBySigningIn() throws SQLException {
        // Given
        User user = register();
        ask(user);
        assertThat(refusal(accounts.getProfile(profile(user)))).isEqualTo("USER_NOT_FOUND");
        assertThat(state(user)).isEqualTo("WAITING");

        // When
        logIn(user);

        // Then
        assertThat(state(user)).isEqualTo("CANCELLED");
        assertThat(answer(accounts.getProfile(profile(user))).getId()).isEqualTo(user.getId());
        post.await(user.getEmail(), "Your account on Veza will be erased");
    }

    @Test
    void anotherHandleTypedErasesNobody() throws SQLException {
        User user = register();
        ErasureService hers = Bearer.attach(erasures, logIn(user).getAccessToken());

        assertThat(refusal(hers.askErasure(typed("somebody")))).isEqualTo("HANDLE_WRONG");
        assertThat(count("select count(*) from erasure where subject = ?", user.getId())).isZero();
    }

    @Test
    void whenTheTimeHasComeNothingIsLeftButACertificate() throws SQLException {
        // Given
        User user = register();
        byte[] sealed = answer(keys.sealFor(user.getId(), "test|1", SECRET)).orElseThrow();
        ask(user);

        // When
        begin(user);

        // Then
        ErasureCertificate certificate =
                answer(erasures.checkCertificate(check(certificate(user))));
        assertThat(certificate.getErasedList())
                .contains(
                        erased("user", "accounts", 1),
                        erased("user", "sessions", 1),
                        erased("stream", "tracks", 3),
                        erased("chat", "messages", 70));
        assertThat(certificate.getSubject()).hasSize(64);
        assertThat(refusal(sessions.logIn(credentials(user.getEmail(), People.PASSWORD))))
                .isEqualTo("BAD_CREDENTIALS");
        assertThat(answer(keys.openFor(user.getId(), "test|1", sealed))).isEmpty();
        assertThat(rowsWith(user)).isZero();
    }

    @Test
    void theHandleIsNobodyElsesAndTheAddressIsFree() throws SQLException {
        // Given
        User user = register();
        ask(user);
        begin(user);
        certificate(user);

        // When
        var handle = accounts.register(somebody().setHandle(user.getHandle()).build());
        var address = accounts.register(somebody().setEmail(user.getEmail()).build());

        // Then
        assertThat(refusal(handle)).isEqualTo("HANDLE_TAKEN");
        assertThat(answer(address).getUser().getId()).isNotEqualTo(user.getId());
    }

    @Test
    void whatWasChangedIsNoCertificate() throws SQLException {
        // Given
        User user = register();
        ask(user);
        begin(user);
        String genuine = certificate(user);

        // When
        int middle = genuine.indexOf('.') + 5;
        char other = genuine.charAt(middle) == 'A' ? 'B' : 'A';
        String forged = genuine.substring(0, middle) + other + genuine.substring(middle + 1);

        // Then
        assertThat(refusal(erasures.checkCertificate(check(forged))))
                .isEqualTo("CERTIFICATE_INVALID");
        assertThat(refusal(erasures.checkCertificate(check("no such thing"))))
                .isEqualTo("CERTIFICATE_INVALID");
    }

    @Test
    void lostAnswersAreAskedForAgainAndCountNothingTwice() throws SQLException {
        // Given
        User user = register();
        elsewhere.loseAnswersAbout(user.getId(), 3);
        ask(user);

        // When
        begin(user);

        // Then
        ErasureCertificate certificate =
                answer(erasures.checkCertificate(check(certificate(user))));
        assertThat(certificate.getErasedList())
                .contains(erased("stream", "tracks", 3), erased("user", "accounts", 1));
        assertThat(log(user).getLogList()).filteredOn(attempt -> attempt.getFailed()).hasSize(3);
    }

    @Test
    void whoDiesWithAStepLeavesItToTheNext() throws SQLException {
        // Given
        User user = register();
        ask(user);
        begin(user);
        String first = certificate(user);

        // When
        for (String step : new String[] {"ACCOUNT", "STREAM", "CHAT", "KEY", "CERTIFICATE"}) {
            run(
                    "update erasure set state = 'RUNNING', due_at = now(), step = '"
                            + step
                            + "' where subject = ?",
                    user.getId());

            // Then
            awaitState(user, "DONE");
        }
        assertThat(certificates(user)).isEqualTo(1);
        assertThat(answer(erasures.checkCertificate(check(first))).getErasedList())
                .contains(erased("user", "accounts", 1));
    }

    @Test
    void whatFailsTooOftenWaitsForAnAdmin() throws SQLException {
        // Given
        User user = register();
        elsewhere.loseAnswersAbout(user.getId(), 1);
        ask(user);
        run("update erasure set failures = 9 where subject = ?", user.getId());
        run(
                "update erasure set step = 'STREAM', state = 'RUNNING', begun_at = now(),"
                        + " due_at = now() where subject = ?",
                user.getId());
        awaitState(user, "PARKED");
        ErasureService root = Bearer.attach(erasures, logIn("root").getAccessToken());
        RetryErasureRequest retry =
                RetryErasureRequest.newBuilder().setErasure(log(user).getId()).build();

        // When
        answer(root.retryErasure(retry));

        // Then
        awaitState(user, "DONE");
        assertThat(refusal(root.retryErasure(retry))).isEqualTo("ERASURE_NOT_PARKED");
        assertThat(refusal(root.retryErasure(retry.toBuilder().setErasure(1).build())))
                .isEqualTo("ERASURE_NOT_FOUND");
    }

    @Test
    void afterARestoreTheyAreCarriedOutOnceMore() throws SQLException {
        // Given
        User user = register();
        ask(user);
        begin(user);
        certificate(user);
        long before = log(user).getLogCount();
        ErasureService root = Bearer.attach(erasures, logIn("root").getAccessToken());

        // When
        RepeatErasuresRequest since =
                RepeatErasuresRequest.newBuilder().setSince(log(user).getDoneAt()).build();
        int repeated = answer(root.repeatErasures(since)).getErasures();

        // Then
        assertThat(repeated).isPositive();
        awaitState(user, "DONE");
        assertThat(log(user).getLogCount()).isGreaterThan((int) before);
        assertThat(certificates(user)).isEqualTo(1);
    }

    private void ask(User user) {
        ErasureService hers = Bearer.attach(erasures, logIn(user).getAccessToken());
        answer(hers.askErasure(typed("@" + user.getHandle())));
    }

    /** As if the time to think again had passed. */
    private void begin(User user) throws SQLException {
        run("update erasure set begins_at = now(), due_at = now() where subject = ?", user.getId());
    }

    private String certificate(User user) {
        String text = post.await(user.getEmail(), "Your account on Veza is erased").text();
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private long certificates(User user) {
        return post.all(user.getEmail()).stream()
                .filter(mail -> mail.subject().equals("Your account on Veza is erased"))
                .count();
    }

    private Erasure log(User user) throws SQLException {
        long id = count("select id from erasure where subject = ?", user.getId());
        ErasureService root = Bearer.attach(erasures, logIn("root").getAccessToken());
        return answer(root.listErasures(ListErasuresRequest.newBuilder().setLimit(100).build()))
                .getItemsList()
                .stream()
                .filter(one -> one.getId() == id)
                .findFirst()
                .orElseThrow();
    }

    private void awaitState(User user, String state) {
        Poll.until(SOON, "it is " + state, () -> state(user).equals(state));
    }

    private String state(User user) {
        return Stream.of("WAITING", "RUNNING", "PARKED", "DONE", "CANCELLED")
                .filter(state -> is(state, user))
                .findFirst()
                .orElse("none");
    }

    private boolean is(String state, User user) {
        try {
            return count(
                            "select count(*) from erasure where state = '"
                                    + state
                                    + "' and subject = ?",
                            user.getId())
                    > 0;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Wherever an account hangs something on itself. */
    private long rowsWith(User user) throws SQLException {
        return count("select count(*) from account where id = ?", user.getId())
                + count("select count(*) from session where account = ?", user.getId())
                + count("select count(*) from letter where account = ?", user.getId())
                + count("select count(*) from mail_link where account = ?", user.getId())
                + count(
                        "select count(*) from erasure where address is not null and subject = ?",
                        user.getId());
    }

    private static AskErasureRequest typed(String handle) {
        return AskErasureRequest.newBuilder().setHandle(handle).build();
    }

    private static CheckCertificateRequest check(String certificate) {
        return CheckCertificateRequest.newBuilder().setCertificate(certificate).build();
    }

    private static GetProfileRequest profile(User user) {
        return GetProfileRequest.newBuilder().setHandle(user.getHandle()).build();
    }

    private static ErasedCount erased(String service, String kind, long count) {
        return ErasedCount.newBuilder().setService(service).setKind(kind).setCount(count).build();
    }
}
