package io.veza.platform.nats;

import io.nats.client.Connection;
import io.nats.client.Dispatcher;
import io.nats.client.Message;
import io.nats.client.Options;
import io.veza.platform.kernel.Broadcast;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The node's connection to NATS: made in the background, made again for ever. Core subjects live
 * here: at most once, so what is published while NATS is away for long is lost.
 */
@ApplicationScoped
public class Nats implements Broadcast {

    private static final Logger LOG = Logger.getLogger(Nats.class);

    /** Subjects are spread over so many dispatcher threads; one subject always on the same. */
    private static final int DISPATCHERS = 4;

    private final NatsConfig config;
    private final String name;
    private final CompletableFuture<Connection> connected = new CompletableFuture<>();
    private final List<Dispatcher> dispatchers = new ArrayList<>();
    private final ConnectionLog log = new ConnectionLog();
    private volatile boolean closing;

    @Inject
    Nats(
            NatsConfig config,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "veza") String name) {
        this.config = config;
        this.name = name;
        Thread.ofVirtual().name("nats-connect").start(this::connect);
    }

    /** Hands {@code data} to whoever listens now; never blocks and never fails the caller. */
    @Override
    public void publish(String subject, byte[] data) {
        Connection connection = connected.getNow(null);
        try {
            if (connection != null) {
                connection.publish(subject, data);
            }
        } catch (IllegalStateException closedOrFull) {
            LOG.debugf("not published on %s: %s", subject, closedOrFull.getMessage());
        }
    }

    /**
     * Listens on a subject, wildcards allowed, through every reconnect. The listener runs on a
     * thread it shares with others: it must be quick. What it throws is logged, no more.
     */
    public Subscription subscribe(String subject, Listener listener) {
        CompletableFuture<io.nats.client.Subscription> subscription =
                connected.thenApply(
                        up -> dispatcher(subject).subscribe(subject, quietly(listener)));
        return () -> subscription.thenAccept(active -> active.getDispatcher().unsubscribe(active));
    }

    @Override
    public void subscribe(String subject, Consumer<byte[]> handler) {
        subscribe(subject, (exact, data) -> handler.accept(data));
    }

    /** Completes with the connection once there is one. */
    CompletableFuture<Connection> connection() {
        return connected;
    }

    boolean isConnected() {
        Connection connection = connected.getNow(null);
        return connection != null && connection.getStatus() == Connection.Status.CONNECTED;
    }

    private void connect() {
        boolean told = false;
        while (!closing) {
            try {
                Connection connection = io.nats.client.Nats.connect(options());
                openDispatchers(connection);
                connected.complete(connection);
                return;
            } catch (IOException unreachable) {
                if (!told) {
                    // Without the failure's message: it carries the password.
                    LOG.warn("NATS (NATS_URL) does not answer or refuses us; trying on");
                    told = true;
                }
                pause();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Options options() {
        return Options.builder()
                .server(config.url())
                .connectionName(name)
                .maxReconnects(-1)
                .reconnectWait(config.reconnectWait())
                // The loop that publishes may be an event loop: drop, never block.
                .discardMessagesWhenOutgoingQueueFull()
                .maxMessagesInOutgoingQueue(config.pendingMessages())
                .connectionListener(log)
                .errorListener(new ErrorLog())
                .build();
    }

    private void openDispatchers(Connection connection) {
        for (int i = 0; i < DISPATCHERS; i++) {
            Dispatcher dispatcher = connection.createDispatcher();
            dispatcher.setPendingLimits(config.pendingMessages(), config.pendingBytes());
            dispatchers.add(dispatcher);
        }
    }

    private Dispatcher dispatcher(String subject) {
        return dispatchers.get(Math.floorMod(subject.hashCode(), DISPATCHERS));
    }

    private static io.nats.client.MessageHandler quietly(Listener listener) {
        return (Message message) -> {
            try {
                listener.on(message.getSubject(), message.getData());
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "a listener on %s failed", message.getSubject());
            }
        };
    }

    private void pause() {
        try {
            Thread.sleep(config.reconnectWait());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            closing = true;
        }
    }

    @PreDestroy
    void close() {
        closing = true;
        Connection connection = connected.getNow(null);
        if (connection == null) {
            return;
        }
        try {
            connection.drain(config.drainTimeout()).get();
        } catch (ExecutionException | TimeoutException failure) {
            LOG.debug("NATS was not drained", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What runs for each message. */
    @FunctionalInterface
    public interface Listener {

        void on(String subject, byte[] data);
    }

    /** Ends listening when closed. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
