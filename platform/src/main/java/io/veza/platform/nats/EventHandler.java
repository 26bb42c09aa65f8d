package io.veza.platform.nats;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import java.util.Set;

/**
 * Does something about events. A CDI bean of this type is found and run by the platform: events of
 * one stream come in order, those of different streams side by side, each once as far as the
 * database can tell, because the mark in the inbox commits with whatever is written through {@code
 * tx}. Effects outside {@code tx} may happen more than once.
 */
public interface EventHandler {

    /** Names the durable consumer and the inbox rows: never change it. Lower case and dashes. */
    String name();

    /** Full event types. */
    Set<String> types();

    Uni<Void> handle(Event event, SqlConnection tx);
}
