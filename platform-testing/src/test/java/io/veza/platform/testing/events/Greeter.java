package io.veza.platform.testing.events;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/** Greets whoever registers, once. */
@Alternative
@ApplicationScoped
public class Greeter implements EventHandler {

    @Override
    public String name() {
        return "greeter";
    }

    @Override
    public Set<String> types() {
        return Set.of("veza.user.account.registered");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection tx) {
        return tx.preparedQuery("insert into greeting (stream) values ($1)")
                .execute(Tuple.of(event.stream()))
                .replaceWithVoid();
    }
}
