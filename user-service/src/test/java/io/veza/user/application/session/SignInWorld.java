package io.veza.user.application.session;

import static io.veza.user.fake.Refusals.answer;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.domain.account.Admission;
import io.veza.user.domain.account.UserChange;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Device;
import io.veza.user.domain.session.GuessLimits;
import io.veza.user.domain.session.Knock;
import io.veza.user.domain.session.Login;
import io.veza.user.domain.session.Place;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.fake.FakeHasher;
import io.veza.user.fake.FakeSessionEnds;
import io.veza.user.fake.FakeSessions;
import io.veza.user.fake.FakeSieges;
import io.veza.user.fake.FakeStandings;
import io.veza.user.fake.FakeSuccessors;
import io.veza.user.fake.FakeThrottle;
import io.veza.user.fake.FakeUsers;
import io.veza.user.fake.NoFactor;
import io.veza.user.fake.People;
import io.veza.user.fake.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The use cases of signing in, wired to fakes; Ada has an account. */
final class SignInWorld {

    static final Place PLACE = new Place("FR", "Lyon");

    static final GuessLimits LIMITS =
            new GuessLimits(100, Duration.ofMillis(400), Duration.ofSeconds(3));

    final TestClock clock = new TestClock();
    final FakeUsers users = new FakeUsers();
    final FakeHasher hasher = new FakeHasher();
    final FakeThrottle throttle = new FakeThrottle();
    final FakeSessions sessions = new FakeSessions(People.LIMITS, People.ADA);
    final FakeSuccessors successors = new FakeSuccessors();
    final FakeSessionEnds ends = new FakeSessionEnds();

    /** How long answers were held. */
    final List<Duration> held = new ArrayList<>();

    private final Tarpit tarpit =
            time -> {
                held.add(time);
                return Uni.createFrom().voidItem();
            };

    final FakeSieges sieges = new FakeSieges();

    /** Who was seen coming in. */
    final List<DoorWatch.Entry> seen = new ArrayList<>();

    final FakeStandings standings = new FakeStandings();
    private final AtomicInteger counter = new AtomicInteger();
    private final Ids ids = () -> 7000 + counter.incrementAndGet();
    private final RefreshSecrets secrets =
            session -> RefreshToken.of(session, secret(counter.incrementAndGet()));
    private final AccessTokens accessTokens =
            grant ->
                    Uni.createFrom()
                            .item(
                                    "%d/%d/%s"
                                            .formatted(
                                                    grant.user(), grant.session(), grant.role()));
    private final IssueTokens issue = new IssueTokens(accessTokens, People.LIMITS);

    final EndSession end = new EndSession(sessions, ends, clock);
    final LogIn logIn =
            new LogIn(
                    throttle,
                    new ProvePassword(
                            users,
                            hasher,
                            new CountGuesses(
                                    users,
                                    new WriteLetter(ids, clock),
                                    tarpit,
                                    sieges,
                                    LIMITS,
                                    clock),
                            new RenewHash(users, hasher)),
                    new NoFactor(),
                    new OpenDoor(
                            users,
                            new AdmitUser(
                                    standings, new Admission(false, Duration.ofDays(30)), clock),
                            new Origins(_ -> PLACE),
                            new StartSession(sessions, secrets, issue, People.LIMITS, ids, clock),
                            this::see,
                            clock),
                    clock);
    final RefreshSession refresh =
            new RefreshSession(
                    sessions,
                    successors,
                    secrets,
                    issue,
                    new JudgeRefusal(sessions, end, People.LIMITS, clock),
                    clock);

    SignInWorld() {
        UserChange registered = new UserChange(People.ADA, new UserEvent.Registered(1001));
        answer(users.add(registered, answer(hasher.hash(People.PASSWORD)), List.of()));
    }

    private Uni<Void> see(DoorWatch.Entry entry) {
        seen.add(entry);
        return Uni.createFrom().voidItem();
    }

    SignedIn logIn() {
        return answer(logIn.handle(command("ada", People.PASSWORD)));
    }

    SignedIn refresh(RefreshToken token) {
        return answer(refresh.handle(token.value()));
    }

    static LogIn.Command command(String login, String password) {
        return new LogIn.Command(
                new Login(login),
                password,
                "",
                new Knock(
                        new ClientAddress("203.0.113.7"),
                        Device.of(
                                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
                        Language.EN));
    }

    private static byte[] secret(int number) {
        byte[] secret = new byte[32];
        secret[0] = (byte) number;
        return secret;
    }
}
