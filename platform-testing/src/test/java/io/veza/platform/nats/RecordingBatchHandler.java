package io.veza.platform.nats;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import io.veza.platform.testing.engines.Poll;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Notes what it is given together, once that is written; fails at one event as long as told. */
final class RecordingBatchHandler implements BatchEventHandler {

    private final List<List<String>> batches = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile long culprit;

    void failAt(long event) {
        culprit = event;
    }

    @Override
    public String name() {
        return "batches";
    }

    @Override
    public Set<String> types() {
        return Set.of(RecordingHandler.TYPE);
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        if (events.stream().anyMatch(event -> event.id() == culprit)) {
            failures.incrementAndGet();
            return Uni.createFrom().failure(new IllegalStateException("indigestible"));
        }
        List<String> batch =
                events.stream().map(event -> event.stream() + "@" + event.version()).toList();
        return tx.query("select pg_sleep(0.02)")
                .execute()
                .invoke(() -> batches.add(batch))
                .replaceWithVoid();
    }

    List<List<String>> await(int events) {
        Poll.until(
                Duration.ofSeconds(40),
                () -> events + " events are handled, not " + batches,
                () -> handled().size() >= events);
        return List.copyOf(batches);
    }

    int failures() {
        return failures.get();
    }

    List<String> handled() {
        return batches.stream().flatMap(List::stream).toList();
    }
}
