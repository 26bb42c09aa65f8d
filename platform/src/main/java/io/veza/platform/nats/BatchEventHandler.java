package io.veza.platform.nats;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import java.util.List;

/**
 * A handler that writes nothing but what goes through {@code tx}, and can do so for many events at
 * once: under load one transaction serves all that came while the one before ran. When one of them
 * fails, each is tried by itself.
 */
public interface BatchEventHandler extends EventHandler {

    /**
     * @param events of any streams; those of one stream in order
     */
    Uni<Void> handle(List<Event> events, SqlConnection tx);

    @Override
    default Uni<Void> handle(Event event, SqlConnection tx) {
        return handle(List.of(event), tx);
    }
}
