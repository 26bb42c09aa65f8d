package io.veza.platform.persistence;

import io.veza.platform.kernel.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Sends a batch out: many events in flight at a time, but never two of one stream, so that a
 * refused event is not overtaken by its successor.
 */
final class Publication {

    private Publication() {}

    /** Blocks until every event is stored, or throws for the first that is not. */
    static void run(List<Event> events, Function<Event, CompletionStage<Void>> send)
            throws InterruptedException {
        Set<String> inFlight = new HashSet<>();
        CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
        for (Event event : events) {
            if (!inFlight.add(event.stream())) {
                Wait.on(sent);
                inFlight.clear();
                inFlight.add(event.stream());
            }
            sent = CompletableFuture.allOf(sent, send.apply(event).toCompletableFuture());
        }
        Wait.on(sent);
    }
}
