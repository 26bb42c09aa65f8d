package io.veza.user.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.user.application.account.Users;
import io.veza.user.application.session.PastSessions;
import io.veza.user.application.session.RefreshSecrets;
import io.veza.user.application.session.Sessions;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserChange;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.Session;
import io.veza.user.fake.People;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a past so far away that no other test's sessions are over. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class PostgresPastSessionsTest {

    private static final Instant HORIZON = Instant.parse("2020-06-01T00:00:00Z");
    private static final Duration LIFE = People.LIMITS.absolute();
    private static final int ALL = 1000;

    @Inject Users users;
    @Inject Sessions sessions;
    @Inject PastSessions past;
    @Inject RefreshSecrets secrets;
    @Inject Ids ids;
    @Inject Pool pool;

    @BeforeEach
    void nothingIsPast() {
        User ada = People.ADA;
        if (run(() -> users.byId(ada.id())).isEmpty()) {
            UserChange registered = new UserChange(ada, new UserEvent.Registered(ada.id()));
            run(() -> users.add(registered, new PasswordHash("", ""), List.of()));
        }
        run(() -> past.forget(HORIZON, ALL));
    }

    @Test
    void whatExpiredBeforeTheHorizonGoesWithItsTokens() {
        // Given
        RefreshToken gone = startedAt(HORIZON.minus(LIFE).minusSeconds(1));
        RefreshToken kept = startedAt(HORIZON.minus(LIFE));

        // When
        int forgotten = run(() -> past.forget(HORIZON, ALL));

        // Then
        assertThat(forgotten).isEqualTo(1);
        assertThat(run(() -> sessions.trace(gone, HORIZON))).isEmpty();
        assertThat(run(() -> sessions.trace(kept, HORIZON))).isPresent();
    }

    @Test
    void whatWasEndedBeforeTheHorizonGoesThoughItWouldStillLive() {
        // Given
        RefreshToken gone = startedAt(HORIZON.minusSeconds(10));
        RefreshToken kept = startedAt(HORIZON.minusSeconds(10));
        end(gone, HORIZON.minusSeconds(1));
        end(kept, HORIZON);

        // When
        int forgotten = run(() -> past.forget(HORIZON, ALL));

        // Then
        assertThat(forgotten).isEqualTo(1);
        assertThat(run(() -> sessions.trace(gone, HORIZON))).isEmpty();
        assertThat(run(() -> sessions.trace(kept, HORIZON))).isPresent();
    }

    @Test
    void theOldestGoFirstAndNoMoreThanAsked() {
        // Given
        RefreshToken later = startedAt(HORIZON.minus(LIFE).minusSeconds(1));
        startedAt(HORIZON.minus(LIFE).minusSeconds(3));
        startedAt(HORIZON.minus(LIFE).minusSeconds(2));

        // When
        int forgotten = run(() -> past.forget(HORIZON, 2));

        // Then
        assertThat(forgotten).isEqualTo(2);
        assertThat(run(() -> sessions.trace(later, HORIZON))).isPresent();
    }

    @Test
    void whatAnotherNodeIsAtIsPassedOver() {
        // Given
        RefreshToken busy = startedAt(HORIZON.minus(LIFE).minusSeconds(2));
        startedAt(HORIZON.minus(LIFE).minusSeconds(1));

        // When
        int forgotten =
                run(() ->
                        pool.withTransaction(
                                other -> lock(other, busy).chain(() -> past.forget(HORIZON, ALL))));

        // Then
        assertThat(forgotten).isEqualTo(1);
        assertThat(run(() -> sessions.trace(busy, HORIZON))).isPresent();
    }

    private RefreshToken startedAt(Instant start) {
        Session session = Session.start(ids.next(), People.ADA.id(), start, People.LIMITS);
        RefreshToken first = secrets.next(session.id());
        run(() -> sessions.start(session, Origin.UNKNOWN, first));
        return first;
    }

    private void end(RefreshToken token, Instant at) {
        run(() -> sessions.end(token.session(), EndReason.LOGGED_OUT, at));
    }

    private static Uni<Void> lock(SqlConnection connection, RefreshToken token) {
        return connection
                .preparedQuery("select id from session where id = $1 for update")
                .execute(Tuple.of(token.session()))
                .replaceWithVoid();
    }

    private static <T> T run(Supplier<Uni<T>> call) {
        try {
            return VertxContextSupport.subscribeAndAwait(call);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
