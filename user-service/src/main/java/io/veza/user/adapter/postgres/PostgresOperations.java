package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.user.v1.OperationNoted;
import io.veza.user.application.audit.Operation;
import io.veza.user.application.audit.Operations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Operations as events, which come into the audit log as all others do. */
@ApplicationScoped
class PostgresOperations implements Operations {

    private final Transactions transactions;
    private final EventLog log;
    private final Ids ids;

    PostgresOperations(Transactions transactions, EventLog log, Ids ids) {
        this.transactions = transactions;
        this.log = log;
        this.ids = ids;
    }

    @Override
    public Uni<Void> note(Operation operation) {
        OperationNoted payload =
                OperationNoted.newBuilder()
                        .setKind(OperationNoted.Kind.valueOf(operation.kind().name()))
                        .setService(operation.service())
                        .setWhat(operation.what())
                        .build();
        NewEvent event =
                new NewEvent(
                        "operation/" + ids.next(),
                        "veza.user.operation.noted",
                        payload,
                        operation.by());
        return transactions.inTransaction(tx -> log.append(tx, List.of(event)));
    }
}
