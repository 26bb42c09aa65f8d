package io.veza.platform.nats;

import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.api.StorageType;
import io.nats.client.api.StreamConfiguration;
import java.io.IOException;

/** The one JetStream stream all events travel through; made, or made again, by whoever needs it. */
final class EventStream {

    private static final String SUBJECTS = "veza.>";
    static final int NOT_FOUND = 404;

    private final NatsConfig.Stream config;

    EventStream(NatsConfig.Stream config) {
        this.config = config;
    }

    void ensure(Connection connection) throws IOException, JetStreamApiException {
        JetStreamManagement streams = connection.jetStreamManagement();
        try {
            streams.getStreamInfo(config.name());
        } catch (JetStreamApiException failure) {
            if (failure.getErrorCode() != NOT_FOUND) {
                throw failure;
            }
            streams.addStream(configuration());
        }
    }

    private StreamConfiguration configuration() {
        return StreamConfiguration.builder()
                .name(config.name())
                .description("Events of the suite; PostgreSQL keeps the originals")
                .subjects(SUBJECTS)
                .storageType(StorageType.File)
                .replicas(config.replicas())
                .maxAge(config.maxAge())
                .duplicateWindow(config.duplicateWindow())
                .build();
    }
}
