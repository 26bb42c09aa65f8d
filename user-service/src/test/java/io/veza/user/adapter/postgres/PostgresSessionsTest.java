package io.veza.user.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.user.application.account.Users;
import io.veza.user.application.session.RefreshSecrets;
import io.veza.user.application.session.SessionHolder;
import io.veza.user.application.session.Sessions;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserChange;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.Session;
import io.veza.user.fake.People;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class PostgresSessionsTest {

    @Inject Users users;
    @Inject Sessions sessions;
    @Inject RefreshSecrets secrets;
    @Inject Clock clock;

    private static <T> T run(Supplier<Uni<T>> call) {
        try {
            return VertxContextSupport.subscribeAndAwait(call);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private RefreshToken signedIn() {
        User ada = People.ADA;
        if (run(() -> users.byId(ada.id())).isEmpty()) {
            UserChange registered = new UserChange(ada, new UserEvent.Registered(ada.id()));
            run(() -> users.add(registered, new PasswordHash("", ""), List.of()));
        }
        Session session = Session.start(clock.millis(), ada.id(), clock.instant(), People.LIMITS);
        RefreshToken first = secrets.next(session.id());
        run(() -> sessions.start(session, Origin.UNKNOWN, first));
        return first;
    }

    @Test
    void ofFiftyRotationsAtOnceOneWins() throws InterruptedException {
        // Given fifty callers who know nothing of each other's successors
        RefreshToken first = signedIn();
        Instant now = clock.instant();
        Callable<Optional<SessionHolder>> rotation =
                () -> run(() -> sessions.rotate(first, secrets.next(first.session()), now));

        // When
        List<Future<Optional<SessionHolder>>> answers;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = callers.invokeAll(Collections.nCopies(50, rotation));
        }

        // Then
        Stream<SessionHolder> winners =
                answers.stream().map(Future::resultNow).flatMap(Optional::stream);
        assertThat(winners).extracting(SessionHolder::user).containsExactly(People.ADA);
    }

    @Test
    void aTokenThatLayTooLongRotatesNoMore() {
        // Given
        RefreshToken first = signedIn();
        Instant late = clock.instant().plus(Duration.ofDays(7)).plusSeconds(1);

        // When
        var rotated = run(() -> sessions.rotate(first, secrets.next(first.session()), late));

        // Then
        assertThat(rotated).isEmpty();
        assertThat(run(() -> sessions.holder(first.session(), late))).isPresent();
    }
}
