package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.user.v1.AuditEntry;
import io.veza.proto.user.v1.AuditService;
import io.veza.proto.user.v1.AuditVerdict;
import io.veza.proto.user.v1.ExportAuditRequest;
import io.veza.proto.user.v1.ListAuditRequest;
import io.veza.proto.user.v1.ListAuditResponse;
import io.veza.proto.user.v1.NoteOperationRequest;
import io.veza.proto.user.v1.NoteOperationResponse;
import io.veza.proto.user.v1.VerifyAuditRequest;
import io.veza.user.application.audit.ExportAudit;
import io.veza.user.application.audit.ListAudit;
import io.veza.user.application.audit.Operation;
import io.veza.user.application.audit.Operations;
import io.veza.user.application.audit.VerifyAudit;

@GrpcService
class AuditGrpcService implements AuditService {

    private final ListAudit list;
    private final VerifyAudit verify;
    private final ExportAudit export;
    private final Operations operations;
    private final Caller caller;

    AuditGrpcService(
            ListAudit list,
            VerifyAudit verify,
            ExportAudit export,
            Operations operations,
            Caller caller) {
        this.list = list;
        this.verify = verify;
        this.export = export;
        this.operations = operations;
        this.caller = caller;
    }

    @Override
    public Uni<ListAuditResponse> listAudit(ListAuditRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return list.handle(caller.principal().user(), AuditMessages.query(request), page)
                .map(AuditMessages::page);
    }

    @Override
    public Uni<AuditVerdict> verifyAudit(VerifyAuditRequest request) {
        return verify.handle(caller.principal().user(), request.getAfter())
                .map(AuditMessages::verdict);
    }

    @Override
    public Multi<AuditEntry> exportAudit(ExportAuditRequest request) {
        return export.handle(caller.principal().user(), AuditMessages.query(request))
                .map(AuditMessages::entry);
    }

    @Override
    public Uni<NoteOperationResponse> noteOperation(NoteOperationRequest request) {
        Operation operation =
                new Operation(
                        caller.principal().user(),
                        Operation.Kind.valueOf(request.getKind().name()),
                        request.getService(),
                        request.getWhat());
        return operations.note(operation).replaceWith(NoteOperationResponse.getDefaultInstance());
    }
}
