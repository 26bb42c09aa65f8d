package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes into the audit log what happens to accounts. */
@ApplicationScoped
class AuditedEvents implements BatchEventHandler {

    private final AuditWriter writer;

    AuditedEvents(AuditWriter writer) {
        this.writer = writer;
    }

    @Override
    public String name() {
        return "user-audit";
    }

    @Override
    public Set<String> types() {
        return Audited.KINDS.keySet().stream()
                .filter(type -> !type.equals(Audited.MODERATION))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        return writer.append(events, tx);
    }
}
