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

/** Notes what it handles; fails as often as told, at one event. */
final class RecordingHandler implements EventHandler {

    static final String TYPE = "veza.test.thing.happened";

    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile long culprit;

    void failAt(long event, int times) {
        culprit = event;
        failures.set(times);
    }

    @Override
    public String name() {
        return "recorder";
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection tx) {
        if (event.id() == culprit && failures.getAndDecrement() > 0) {
            return Uni.createFrom().failure(new IllegalStateException("indigestible"));
        }
        return tx.query("select 1")
                .execute()
                .invoke(() -> handled.add(event.stream() + "@" + event.version()))
                .replaceWithVoid();
    }

    List<String> await(int count) {
        Poll.until(
                Duration.ofSeconds(40),
                () -> count + " events are handled, not " + handled,
                () -> handled.size() >= count);
        return handled();
    }

    List<String> handled() {
        return List.copyOf(handled);
    }
}
