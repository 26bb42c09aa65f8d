package io.veza.platform.nats;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.veza.platform.TestDatabase;
import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.Leadership;
import io.veza.platform.persistence.DatabaseOutages;
import io.veza.platform.testing.engines.Engines;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A publisher and one consuming service on real engines, with short retries. */
final class EventBench implements AutoCloseable {

    final RecordingHandler handler = new RecordingHandler();
    final TestDatabase database;
    final Nats nats;
    final JetStreamPublisher publisher;
    private final NatsConfig config;
    private final EventConsumers consumers;

    EventBench(Engines engines, String streamName) {
        database = new TestDatabase(engines);
        config = config(engines.natsUrl(), streamName);
        nats = new Nats(config, "test");
        publisher = new JetStreamPublisher(nats, config, "test");
        consumers = new EventConsumers(nats, config, new SimpleMeterRegistry(), streamName);
    }

    /** Its stream is there, and empty. */
    static EventBench ready(String streamName) throws Exception {
        EventBench bench = new EventBench(Engines.shared(), streamName);
        bench.publish(1, "thing/1", 1);
        bench.nats.connection().get().jetStreamManagement().purgeStream(streamName);
        return bench;
    }

    /** Leaves nothing behind. */
    void end() throws Exception {
        nats.connection().get().jetStreamManagement().deleteStream(config.stream().name());
        close();
    }

    static NatsConfig config(String url, String streamName) {
        Map<String, String> values =
                Map.of(
                        "veza.nats.url", url,
                        "veza.nats.reconnect-wait", "100ms",
                        "veza.nats.stream.name", streamName,
                        "veza.nats.consumer.attempts", "3",
                        "veza.nats.consumer.backoff", "20ms");
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(NatsConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(NatsConfig.class);
    }

    void consume() {
        consume(handler);
    }

    void consume(EventHandler taker) {
        Inbox inbox =
                new Inbox(database.vertx.getDelegate(), database.pool, Duration.ofSeconds(10));
        consumers.start(taker, role -> new Alone(), inbox, new DatabaseOutages());
    }

    static Event event(long id, String stream, int version) {
        return new Event(
                id,
                RecordingHandler.TYPE,
                stream,
                version,
                id,
                new byte[] {1, 2, 3},
                5L,
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                Clock.systemUTC().instant());
    }

    void publish(long id, String stream, int version) {
        join(publisher.publish(event(id, stream, version)).toCompletableFuture());
    }

    /** As the relay does: until it is taken. */
    void publishAtLast(long id, String stream, int version) {
        boolean taken = false;
        while (!taken) {
            try {
                publish(id, stream, version);
                taken = true;
            } catch (java.util.concurrent.CompletionException refused) {
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        }
    }

    void republish(long id, String stream, int version, long replay) {
        join(publisher.republish(event(id, stream, version), replay).toCompletableFuture());
    }

    private static void join(CompletableFuture<Void> stage) {
        stage.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws InterruptedException {
        consumers.stop(null);
        nats.close();
        database.close();
    }

    private record Alone() implements Leadership.Lead {

        @Override
        public boolean held() {
            return true;
        }

        @Override
        public void close() {}
    }
}
