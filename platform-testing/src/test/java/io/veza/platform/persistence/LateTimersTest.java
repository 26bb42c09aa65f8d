package io.veza.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.veza.platform.testing.engines.Poll;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LateTimersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Nobody listens there. */
    private static final PgConnectOptions NOWHERE =
            new PgConnectOptions().setHost("127.0.0.1").setPort(1).setUser("u").setDatabase("d");

    private final Vertx vertx = Vertx.vertx();
    private final Queue<Throwable> reported = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Once it is not, LateTimers can go. */
    @Test
    void aStatementWithoutAConnectionIsFailedASecondTime() throws Exception {
        // Given
        vertx.exceptionHandler(reported::add);
        Pool pool =
                PgBuilder.pool()
                        .with(
                                new PoolOptions()
                                        .setConnectionTimeout(1)
                                        .setConnectionTimeoutUnit(TimeUnit.SECONDS))
                        .connectingTo(NOWHERE)
                        .using(vertx)
                        .build();

        // When
        Throwable failure =
                pool.query("select 1")
                        .execute()
                        .map(_ -> new AssertionError("Somebody answers"))
                        .otherwise(AssertionError::new)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get();

        // Then
        assertThat(new DatabaseOutages().explain(failure)).isTrue();
        Poll.until(PATIENCE, "the timer goes off", () -> !reported.isEmpty());
        assertThat(reported).singleElement().matches(LateTimers::isLate);
        assertThat(reported.element()).hasMessage("Result is already complete");
    }

    @Test
    void whateverElseNobodyHasCaughtIsReported() {
        assertThat(LateTimers.isLate(new IllegalStateException("Result is already complete")))
                .isFalse();
    }
}
