package io.veza.platform.nats;

import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.api.MessageInfo;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * What JetStream still holds of events, as they were when they were published. Whoever writes over
 * an event in the log has its deliveries taken away here.
 */
@ApplicationScoped
public class DeliveredEvents {

    private static final Executor BLOCKING = task -> Thread.ofVirtual().name("forget").start(task);

    private final Nats nats;
    private final String stream;

    @Inject
    DeliveredEvents(Nats nats, NatsConfig config) {
        this.nats = nats;
        this.stream = config.stream().name();
    }

    /**
     * Deletes them, repetitions too, and has their place on disk written over. Handlers that have
     * not had them yet get them by a replay only, as the log tells them now.
     *
     * @param events ids
     * @param types of these events
     * @return how many deliveries there were
     */
    public Uni<Integer> forget(Set<Long> events, Set<String> types) {
        return events.isEmpty()
                ? Uni.createFrom().item(0)
                : Uni.createFrom()
                        .completionStage(() ->
                                nats.connection()
                                        .thenApplyAsync(
                                                connection -> forget(connection, events, types),
                                                BLOCKING));
    }

    private int forget(Connection connection, Set<Long> events, Set<String> types) {
        try {
            JetStreamManagement streams = connection.jetStreamManagement();
            int gone = 0;
            for (String type : types) {
                gone += forget(streams, events, type);
            }
            return gone;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JetStreamApiException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int forget(JetStreamManagement streams, Set<Long> events, String type)
            throws IOException, JetStreamApiException {
        int gone = 0;
        Optional<MessageInfo> next = next(streams, 1, type);
        while (next.isPresent()) {
            MessageInfo found = next.get();
            if (events.contains(EventEnvelope.id(found.getHeaders()))) {
                streams.deleteMessage(stream, found.getSeq(), true);
                gone++;
            }
            next = next(streams, found.getSeq() + 1, type);
        }
        return gone;
    }

    private Optional<MessageInfo> next(JetStreamManagement streams, long from, String type)
            throws IOException, JetStreamApiException {
        try {
            return Optional.of(streams.getNextMessage(stream, from, type));
        } catch (JetStreamApiException failure) {
            if (failure.getErrorCode() == EventStream.NOT_FOUND) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
