package io.veza.platform.persistence;

import static io.veza.platform.TestDatabase.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.veza.platform.testing.engines.Engines;
import io.veza.platform.testing.engines.Poll;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {

    private final RecordingPublisher publisher = new RecordingPublisher();
    private EventDatabase database;

    @BeforeEach
    void open() {
        database = new EventDatabase(Engines.shared());
    }

    @AfterEach
    void close() throws InterruptedException {
        database.close();
    }

    @Test
    void publishesWhatIsAppendedInOrder() {
        // Given
        database.relay(publisher);
        // When
        database.append("room/1", 2);
        database.append("room/1", 1);
        // Then
        assertThat(publisher.await(3)).containsExactly("room/1@1", "room/1@2", "room/1@3");
        awaitNothingWaiting();
    }

    @Test
    void neverSkipsASlowTransaction() {
        // Given
        database.relay(publisher);
        SqlConnection slow = database.connect();
        Transaction open = join(slow.begin());
        database.append(slow, "room/slow");
        database.append("room/fast", 1);
        // When
        join(open.commit());
        // Then
        assertThat(publisher.await(2)).containsExactlyInAnyOrder("room/slow@1", "room/fast@1");
        join(slow.close());
    }

    @Test
    void keepsAStreamsOrderWhenTheOlderTransactionAppendsLater() {
        // Given
        database.relay(publisher);
        SqlConnection older = database.connect();
        Transaction open = join(older.begin());
        database.append(older, "room/other");
        database.append("room/same", 1);
        // When
        database.append(older, "room/same");
        join(open.commit());
        // Then
        assertThat(publisher.await(3)).containsSubsequence("room/same@1", "room/same@2");
        join(older.close());
    }

    @Test
    void leavesOutWhatWasRolledBack() {
        // Given
        database.relay(publisher);
        SqlConnection failed = database.connect();
        Transaction open = join(failed.begin());
        database.append(failed, "room/gone");
        // When
        join(open.rollback());
        database.append("room/kept", 1);
        // Then
        publisher.await(1);
        awaitNothingWaiting();
        assertThat(publisher.seen()).containsExactly("room/kept@1");
        join(failed.close());
    }

    @Test
    void publishesAgainWhatIsRefused() {
        // Given
        database.relay(publisher);
        publisher.refuse(true);
        database.append("room/1", 1);
        publisher.await(2);
        // When
        publisher.refuse(false);
        // Then
        awaitNothingWaiting();
    }

    @Test
    void hasOnlyOneLeader() {
        // Given
        RecordingPublisher second = new RecordingPublisher();
        database.relay(publisher);
        database.append("room/1", 1);
        publisher.await(1);
        database.relay(second);
        // When
        database.append("room/1", 40);
        // Then
        publisher.await(41);
        assertThat(second.seen()).isEmpty();
    }

    @Test
    void isTakenOverWithoutLoss() throws InterruptedException {
        // Given
        RecordingPublisher second = new RecordingPublisher();
        Relay first = database.relay(publisher);
        database.append("room/1", 1);
        publisher.await(1);
        awaitNothingWaiting();
        database.relay(second);
        // When
        first.stop(null);
        database.append("room/1", 1);
        // Then
        assertThat(second.await(1)).containsExactly("room/1@2");
    }

    @Test
    void repeatsWhatWasPublishedBeforeItsPlaceWasKept() throws InterruptedException {
        // Given a leader that dies between publication and mark
        Relay dying = database.relay(publisher);
        publisher.refuse(true);
        database.append("room/1", 3);
        publisher.await(3);
        dying.stop(null);
        // When
        RecordingPublisher heir = new RecordingPublisher();
        database.relay(heir);
        // Then
        assertThat(heir.await(3)).containsExactly("room/1@1", "room/1@2", "room/1@3");
    }

    @Test
    void replaysFromAPosition() {
        // Given
        database.append("room/1", 5);
        long third = database.place().head() - 2;
        // When
        Replay.Outcome outcome = join(database.replay(publisher).from(third, ""));
        // Then
        assertThat(outcome.published()).isEqualTo(3);
        assertThat(publisher.seen()).containsExactly("room/1@3", "room/1@4", "room/1@5");
    }

    private void awaitNothingWaiting() {
        Poll.until(
                Duration.ofSeconds(20),
                "nothing waits",
                () -> database.place().waiting() == 0 && database.place().relayed() > 0);
    }
}
