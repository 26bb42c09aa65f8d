package io.veza.platform.nats;

import io.nats.client.Connection;
import io.nats.client.Consumer;
import io.nats.client.ErrorListener;
import org.jboss.logging.Logger;

/** What the client reports beside the connection itself. */
final class ErrorLog implements ErrorListener {

    private static final Logger LOG = Logger.getLogger(Nats.class);

    @Override
    public void errorOccurred(Connection connection, String error) {
        LOG.warnf("NATS says: %s", error);
    }

    @Override
    public void exceptionOccurred(Connection connection, Exception failure) {
        LOG.debugf("NATS client: %s", failure.getMessage());
    }

    @Override
    public void slowConsumerDetected(Connection connection, Consumer consumer) {
        LOG.warnf(
                "subscribers of this node are too slow: %d live messages dropped so far",
                consumer.getDroppedCount());
    }
}
