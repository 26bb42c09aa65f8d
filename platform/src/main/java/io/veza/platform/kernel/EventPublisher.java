package io.veza.platform.kernel;

import java.util.concurrent.CompletionStage;

/** Where events leave the service. A stage completes once the event is stored for its consumers. */
public interface EventPublisher {

    CompletionStage<Void> publish(Event event);

    /**
     * Publishes an event of the past again, past the transport's own removal of repeats; consumers
     * that have seen it still drop it.
     *
     * @param replay tells this replay from every other
     */
    CompletionStage<Void> republish(Event event, long replay);
}
