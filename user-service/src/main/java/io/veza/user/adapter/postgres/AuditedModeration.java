package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * Writes into the audit log what admins do for the whole house. A handler of its own: with the
 * other types it would be sent everything that happens in rooms.
 */
@ApplicationScoped
class AuditedModeration implements BatchEventHandler {

    private final AuditWriter writer;

    AuditedModeration(AuditWriter writer) {
        this.writer = writer;
    }

    @Override
    public String name() {
        return "user-audit-moderation";
    }

    @Override
    public Set<String> types() {
        return Set.of(Audited.MODERATION);
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        return writer.append(events, tx);
    }
}
