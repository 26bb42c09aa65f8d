package io.veza.platform.nats;

import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.JetStreamSubscription;
import io.nats.client.PullSubscribeOptions;
import io.nats.client.api.AckPolicy;
import io.nats.client.api.ConsumerConfiguration;
import io.nats.client.api.ConsumerInfo;
import io.nats.client.api.DeliverPolicy;
import java.io.IOException;
import java.util.Set;

/**
 * One handler's place in the stream, kept by JetStream.
 *
 * <p>Each session makes the consumer anew, right behind the last message acknowledged without a
 * hole: so whatever an earlier session left open comes again first and in order, where JetStream's
 * own redelivery would bring it after its successors. The inbox drops what is repeated. A new
 * handler gets all the stream still holds.
 */
final class DurableConsumer {

    private final String name;
    private final Set<String> types;
    private final NatsConfig config;
    private final EventStream stream;

    DurableConsumer(String name, Set<String> types, NatsConfig config) {
        this.name = name;
        this.types = types;
        this.config = config;
        this.stream = new EventStream(config.stream());
    }

    JetStreamSubscription open(Connection connection) throws IOException, JetStreamApiException {
        stream.ensure(connection);
        String streamName = config.stream().name();
        JetStreamManagement consumers = connection.jetStreamManagement();
        long next = takeDown(consumers, streamName);
        consumers.addOrUpdateConsumer(streamName, configuration(next));
        return connection.jetStream().subscribe(null, PullSubscribeOptions.bind(streamName, name));
    }

    /** Removes an earlier session's consumer and tells where the next one begins. */
    private long takeDown(JetStreamManagement consumers, String streamName)
            throws IOException, JetStreamApiException {
        try {
            ConsumerInfo info = consumers.getConsumerInfo(streamName, name);
            consumers.deleteConsumer(streamName, name);
            return info.getAckFloor().getStreamSequence() + 1;
        } catch (JetStreamApiException failure) {
            if (failure.getErrorCode() == EventStream.NOT_FOUND) {
                return 1;
            }
            throw failure;
        }
    }

    private ConsumerConfiguration configuration(long start) {
        return ConsumerConfiguration.builder()
                .durable(name)
                .filterSubject(SubjectFilter.of(types))
                .deliverPolicy(DeliverPolicy.ByStartSequence)
                .startSequence(start)
                .ackPolicy(AckPolicy.Explicit)
                .ackWait(config.consumer().ackWait())
                .maxAckPending(config.consumer().batch())
                .build();
    }
}
