package io.veza.platform.nats;

import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.PublishOptions;
import io.nats.client.api.MessageInfo;
import io.nats.client.api.StorageType;
import io.nats.client.api.StreamConfiguration;
import io.nats.client.impl.NatsMessage;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Streams of their own that keep everything: messages can neither be deleted nor purged, and none
 * grows too old. Whoever wants less must delete a whole stream, which is seen.
 */
@ApplicationScoped
public class Archive {

    private static final Executor BLOCKING = task -> Thread.ofVirtual().start(task);

    private final Nats nats;
    private final NatsConfig.Stream config;

    Archive(Nats nats, NatsConfig config) {
        this.nats = nats;
        this.config = config.stream();
    }

    /**
     * Completes when it is stored.
     *
     * @param subject has one stream to itself; outside {@code veza.}
     * @param id a repetition within some minutes is dropped
     */
    public Uni<Void> add(String subject, String id, byte[] data) {
        return on(subject, connection -> add(connection, subject, id, data)).replaceWithVoid();
    }

    /** The newest, oldest of them first. */
    public Uni<List<byte[]>> newest(String subject, int most) {
        return on(subject, connection -> newest(connection, subject, most));
    }

    /** Aside, and back on the caller's context; whoever is cut off from NATS hears it soon. */
    private <T> Uni<T> on(String subject, Function<Connection, T> work) {
        return Uni.createFrom()
                .completionStage(() ->
                        nats.connection()
                                .copy()
                                .thenApplyAsync(
                                        connection -> ensured(connection, subject), BLOCKING)
                                .thenApply(work)
                                .orTimeout(config.ackTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .emitOn(callersContext());
    }

    private static Executor callersContext() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(_ -> task.run());
    }

    private static String name(String subject) {
        return subject.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private Connection ensured(Connection connection, String subject) {
        try {
            JetStreamManagement streams = connection.jetStreamManagement();
            if (!streams.getStreamNames(subject).contains(name(subject))) {
                streams.addStream(configuration(subject));
            }
            return connection;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JetStreamApiException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private StreamConfiguration configuration(String subject) {
        return StreamConfiguration.builder()
                .name(name(subject))
                .description("Kept for good")
                .subjects(subject)
                .storageType(StorageType.File)
                .replicas(config.replicas())
                .denyDelete(true)
                .denyPurge(true)
                .build();
    }

    private static long add(Connection connection, String subject, String id, byte[] data) {
        try {
            return connection
                    .jetStream()
                    .publish(
                            NatsMessage.builder().subject(subject).data(data).build(),
                            PublishOptions.builder().messageId(id).build())
                    .getSeqno();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JetStreamApiException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<byte[]> newest(Connection connection, String subject, int most) {
        try {
            JetStreamManagement streams = connection.jetStreamManagement();
            long last = streams.getStreamInfo(name(subject)).getStreamState().getLastSequence();
            List<byte[]> found = new ArrayList<>();
            for (long seq = Math.max(1, last - most + 1); seq <= last; seq++) {
                MessageInfo message = streams.getMessage(name(subject), seq);
                found.add(message.getData());
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JetStreamApiException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
