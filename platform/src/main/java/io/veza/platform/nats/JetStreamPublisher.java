package io.veza.platform.nats;

import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.Message;
import io.nats.client.PublishOptions;
import io.nats.client.api.PublishAck;
import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.EventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Publishes events to JetStream; a stage completes with JetStream's acknowledgement. */
@ApplicationScoped
class JetStreamPublisher implements EventPublisher {

    private static final Executor BLOCKING = task -> Thread.ofVirtual().start(task);

    private final Nats nats;
    private final NatsConfig.Stream config;
    private final EventStream stream;
    private final String source;
    private volatile boolean streamThere;

    @Inject
    JetStreamPublisher(
            Nats nats,
            NatsConfig config,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "veza") String name) {
        this.nats = nats;
        this.config = config.stream();
        this.stream = new EventStream(config.stream());
        this.source = "/veza/" + name;
    }

    @Override
    public CompletionStage<Void> publish(Event event) {
        return publish(event, Long.toString(event.id()));
    }

    @Override
    public CompletionStage<Void> republish(Event event, long replay) {
        return publish(event, event.id() + ".r" + replay);
    }

    private CompletionStage<Void> publish(Event event, String transportId) {
        Message message = EventEnvelope.toMessage(event, source);
        PublishOptions options = PublishOptions.builder().messageId(transportId).build();
        return ready().thenCompose(connection -> send(connection, message, options))
                .orTimeout(config.ackTimeout().toMillis(), TimeUnit.MILLISECONDS)
                // Perhaps the stream is gone: look before the next one.
                .whenComplete((ack, failure) -> streamThere &= failure == null)
                .thenAccept(ack -> {});
    }

    private CompletableFuture<Connection> ready() {
        return streamThere
                ? nats.connection()
                : nats.connection().thenApplyAsync(this::ensureStream, BLOCKING);
    }

    private Connection ensureStream(Connection connection) {
        try {
            stream.ensure(connection);
            streamThere = true;
            return connection;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JetStreamApiException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static CompletableFuture<PublishAck> send(
            Connection connection, Message message, PublishOptions options) {
        try {
            return connection.jetStream().publishAsync(message, options);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
