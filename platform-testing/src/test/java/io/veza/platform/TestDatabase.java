package io.veza.platform;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.veza.platform.testing.engines.Engines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A new database with the platform's tables. */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicLong NAMES = new AtomicLong();

    public final Vertx vertx = Vertx.vertx();
    public final Pool pool;

    public TestDatabase(Engines engines) {
        String url = engines.databaseUrl("platform" + NAMES.incrementAndGet());
        pool =
                Pool.newInstance(
                        PgBuilder.pool()
                                .with(new PoolOptions().setMaxSize(8))
                                .connectingTo(PgConnectOptions.fromUri(url))
                                .using(vertx.getDelegate())
                                .build());
        prepare(pool);
    }

    public static void prepare(Pool pool) {
        join(pool.query(ddl()).execute());
    }

    public long count(String table) {
        return count(pool, table);
    }

    public static long count(Pool pool, String table) {
        return join(pool.query("select count(*) from " + table).execute())
                .iterator()
                .next()
                .getLong(0);
    }

    public static <T> T join(Uni<T> work) {
        return work.subscribeAsCompletionStage().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static String ddl() {
        try (InputStream in =
                TestDatabase.class.getResourceAsStream("/db/platform/V0_001__event_log.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        join(pool.close());
        join(vertx.close());
    }
}
