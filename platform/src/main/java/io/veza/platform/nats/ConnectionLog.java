package io.veza.platform.nats;

import io.nats.client.Connection;
import io.nats.client.ConnectionListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** One line whenever the connection to NATS is lost or back. */
final class ConnectionLog implements ConnectionListener {

    private static final Logger LOG = Logger.getLogger(Nats.class);

    private final AtomicBoolean up = new AtomicBoolean();

    @Override
    @SuppressWarnings("deprecation") // The only method older callers of the listener know.
    public void connectionEvent(Connection connection, Events event) {
        switch (event) {
            case CONNECTED -> found(connection, "connected to NATS at %s");
            case DISCONNECTED -> lost();
            case RECONNECTED -> found(connection, "NATS is back at %s");
            default -> LOG.debugf("NATS: %s", event);
        }
    }

    /** The client reports some losses twice. */
    private void lost() {
        if (up.getAndSet(false)) {
            LOG.warn("lost NATS; reconnecting until it is back");
        }
    }

    private void found(Connection connection, String sentence) {
        up.set(true);
        LOG.infof(sentence, address(connection));
    }

    /** Without the user and password a URL may carry. */
    private static String address(Connection connection) {
        String url = String.valueOf(connection.getConnectedUrl());
        return url.substring(url.lastIndexOf('@') + 1);
    }
}
