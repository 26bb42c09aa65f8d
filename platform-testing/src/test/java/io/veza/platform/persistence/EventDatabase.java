package io.veza.platform.persistence;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.veza.platform.kernel.EventPublisher;
import io.veza.platform.testing.engines.Engines;
import io.veza.proto.user.v1.UserRegistered;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** A database of its own with the event log in it, and what a service does with that. */
final class EventDatabase implements AutoCloseable {

    private static final AtomicLong IDS = new AtomicLong(1_000_000);
    private static final AtomicLong NAMES = new AtomicLong();

    private final Vertx vertx = Vertx.vertx();
    private final List<Relay> relays = new ArrayList<>();
    final Pool pool;
    final EventLog log;

    EventDatabase(Engines engines) {
        String url = engines.databaseUrl("log" + NAMES.incrementAndGet());
        pool =
                Pool.newInstance(
                        PgBuilder.pool()
                                .with(new PoolOptions().setMaxSize(8))
                                .connectingTo(PgConnectOptions.fromUri(url))
                                .using(vertx.getDelegate())
                                .build());
        log = new EventLog(IDS::incrementAndGet, Clock.systemUTC(), new RelayBell(vertx, pool));
        run(ddl());
    }

    void run(String sql) {
        join(pool.query(sql).execute());
    }

    /** One committed transaction with {@code count} events of a stream. */
    void append(String stream, int count) {
        join(pool.withTransaction(tx -> log.append(tx, events(stream, count))));
    }

    SqlConnection connect() {
        return join(pool.getConnection());
    }

    void append(SqlConnection tx, String stream) {
        join(log.append(tx, events(stream, 1)));
    }

    static List<NewEvent> events(String stream, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> UserRegistered.newBuilder().setUser(i).build())
                .map(payload -> new NewEvent(stream, "veza.user.account.registered", payload, 7L))
                .toList();
    }

    Relay relay(EventPublisher publisher) {
        Relay relay =
                new Relay(
                        pool, publisher, new Config(), new RelayMetrics(new SimpleMeterRegistry()));
        relay.start(null);
        relays.add(relay);
        return relay;
    }

    LogPosition.Place place() {
        return join(new LogPosition(pool).get());
    }

    Replay replay(EventPublisher publisher) {
        return new Replay(pool, publisher, IDS::incrementAndGet);
    }

    static <T> T join(io.smallrye.mutiny.Uni<T> work) {
        return work.subscribeAsCompletionStage().join();
    }

    private static String ddl() {
        try (InputStream in =
                EventDatabase.class.getResourceAsStream("/db/platform/V0_001__event_log.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (Relay relay : relays) {
            relay.stop(null);
        }
        join(pool.close());
        join(vertx.close());
    }

    private record Config() implements RelayConfig {

        @Override
        public int batch() {
            return 16;
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
