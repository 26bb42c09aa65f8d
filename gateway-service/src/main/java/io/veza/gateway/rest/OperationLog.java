package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AuditService;
import io.veza.proto.user.v1.NoteOperationRequest;
import io.veza.proto.user.v1.OperationNoted;
import jakarta.enterprise.context.ApplicationScoped;

/** Has kept in the audit log what admins have other services do again, before they do. */
@ApplicationScoped
class OperationLog {

    private final AuditService audit;

    OperationLog(@GrpcClient("user") AuditService audit) {
        this.audit = audit;
    }

    Uni<Void> note(OperationNoted.Kind kind, String service, String what) {
        NoteOperationRequest request =
                NoteOperationRequest.newBuilder()
                        .setKind(kind)
                        .setService(service)
                        .setWhat(what)
                        .build();
        return audit.noteOperation(request).replaceWithVoid();
    }
}
