package io.veza.user.adapter.postgres;

import com.google.protobuf.Timestamp;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.user.v1.AuditRead;
import io.veza.user.application.audit.AuditQuery;
import io.veza.user.application.audit.Reading;
import io.veza.user.application.audit.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Readings as events, which come into the audit log as all others do. */
@ApplicationScoped
class PostgresReadings implements Readings {

    private final Transactions transactions;
    private final EventLog log;
    private final Ids ids;

    PostgresReadings(Transactions transactions, EventLog log, Ids ids) {
        this.transactions = transactions;
        this.log = log;
        this.ids = ids;
    }

    @Override
    public Uni<Void> note(Reading reading) {
        // A stream for each: readings have no order among each other, and none waits for another.
        NewEvent event =
                new NewEvent(
                        "audit_read/" + ids.next(),
                        "veza.user.audit.read",
                        payload(reading),
                        reading.by());
        return transactions.inTransaction(tx -> log.append(tx, List.of(event)));
    }

    private static AuditRead payload(Reading reading) {
        AuditQuery query = reading.query();
        AuditRead.Builder read =
                AuditRead.newBuilder()
                        .setWay(AuditRead.Way.valueOf(reading.way().name()))
                        .setUser(query.subject())
                        .setActor(query.actor());
        if (query.act() != null) {
            read.setAct(query.act().name());
        }
        if (query.from() != null) {
            read.setFrom(timestamp(query.from()));
        }
        if (query.to() != null) {
            read.setTo(timestamp(query.to()));
        }
        return read.build();
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
