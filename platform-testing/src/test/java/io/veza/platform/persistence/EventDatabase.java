package io.veza.platform.persistence;

import static io.veza.platform.TestDatabase.join;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.TestDatabase;
import io.veza.platform.kernel.EventPublisher;
import io.veza.platform.testing.engines.Engines;
import io.veza.proto.user.v1.UserRegistered;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** An event log of its own, and what a service does with it. */
final class EventDatabase implements AutoCloseable {

    private static final AtomicLong IDS = new AtomicLong(1_000_000);

    private final TestDatabase database;
    private final List<Relay> relays = new ArrayList<>();
    private final EventLog log;

    EventDatabase(Engines engines) {
        database = new TestDatabase(engines);
        RelayBell bell = new RelayBell(database.vertx, database.pool);
        log = new EventLog(IDS::incrementAndGet, Clock.systemUTC(), bell);
    }

    /** One committed transaction with {@code count} events of a stream. */
    void append(String stream, int count) {
        join(database.pool.withTransaction(tx -> log.append(tx, events(stream, count))));
    }

    SqlConnection connect() {
        return join(database.pool.getConnection());
    }

    void append(SqlConnection tx, String stream) {
        join(log.append(tx, events(stream, 1)));
    }

    private static List<NewEvent> events(String stream, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> UserRegistered.newBuilder().setUser(i).build())
                .map(payload -> new NewEvent(stream, "veza.user.account.registered", payload, 7L))
                .toList();
    }

    Relay relay(EventPublisher publisher) {
        RelayMetrics metrics = new RelayMetrics(new SimpleMeterRegistry());
        Relay relay = new Relay(database.pool, publisher, new Config(), metrics);
        relay.start(null);
        relays.add(relay);
        return relay;
    }

    LogPosition.Place place() {
        return join(new LogPosition(database.pool).get());
    }

    Replay replay(EventPublisher publisher) {
        return new Replay(database.pool, publisher, IDS::incrementAndGet);
    }

    @Override
    public void close() throws InterruptedException {
        for (Relay relay : relays) {
            relay.stop(null);
        }
        database.close();
    }

    private record Config() implements RelayConfig {

        @Override
        public int batch() {
            return 16;
        }

        @Override
        public Duration pace() {
            return Duration.ofMillis(5);
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(200);
        }

        @Override
        public Duration retry() {
            return Duration.ofMillis(100);
        }
    }
}
