package io.veza.platform.persistence;

import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.EventPublisher;
import io.veza.platform.testing.engines.Poll;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it is given, and refuses while told to. */
final class RecordingPublisher implements EventPublisher {

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    @Override
    public CompletionStage<Void> publish(Event event) {
        events.add(event);
        return refusing
                ? CompletableFuture.failedFuture(new IllegalStateException("refused"))
                : CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Void> republish(Event event, long replay) {
        return publish(event);
    }

    void refuse(boolean refuse) {
        refusing = refuse;
    }

    /** Streams of what came, with versions, once there are so many. */
    List<String> await(int count) {
        Poll.until(
                Duration.ofSeconds(20),
                () -> count + " events arrive, not " + seen(),
                () -> events.size() >= count);
        return seen();
    }

    List<String> seen() {
        return events.stream().map(event -> event.stream() + "@" + event.version()).toList();
    }
}
