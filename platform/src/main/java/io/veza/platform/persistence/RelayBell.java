package io.veza.platform.persistence;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Wakes the relay, whichever node runs it. Not a NOTIFY inside the transaction: that would make
 * every commit of the whole server wait for the one before. One NOTIFY for all appends of a few
 * milliseconds instead; the relay looks again for a while, so a slower commit is found as well.
 */
@ApplicationScoped
class RelayBell {

    static final String CHANNEL = "event_log";

    private static final Logger LOG = Logger.getLogger(RelayBell.class);
    private static final long GATHER_MS = 5;

    private final Vertx vertx;
    private final Pool pool;
    private final AtomicBoolean rung = new AtomicBoolean();

    RelayBell(Vertx vertx, Pool pool) {
        this.vertx = vertx;
        this.pool = pool;
    }

    void ring() {
        if (rung.compareAndSet(false, true)) {
            vertx.setTimer(GATHER_MS, timer -> send());
        }
    }

    private void send() {
        rung.set(false);
        pool.query("notify " + CHANNEL)
                .execute()
                .subscribe()
                .with(sent -> {}, failure -> LOG.debug("the relay will poll instead", failure));
    }
}
