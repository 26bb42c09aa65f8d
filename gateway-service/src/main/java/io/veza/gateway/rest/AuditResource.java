package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.problem.ProtoJson;
import io.veza.proto.user.v1.AuditService;
import io.veza.proto.user.v1.AuditVerdict;
import io.veza.proto.user.v1.ExportAuditRequest;
import io.veza.proto.user.v1.ListAuditRequest;
import io.veza.proto.user.v1.ListAuditResponse;
import io.veza.proto.user.v1.VerifyAuditRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestMulti;

@Path("/api/v2/admin/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class AuditResource {

    /** As for load people: under this name Quarkus writes lines. */
    private static final String JSON_LINES = "application/x-ndjson";

    private final AuditService audit;

    AuditResource(@GrpcClient("user") AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(
            operationId = "listAudit",
            summary = "What was done that concerns security and governance, newest first")
    public Uni<ListAuditResponse> list(ListAuditRequest request) {
        return audit.listAudit(request);
    }

    @GET
    @Path("/verify")
    @Operation(operationId = "verifyAudit", summary = "Whether the audit log is whole")
    public Uni<AuditVerdict> verify(VerifyAuditRequest request) {
        return audit.verifyAudit(request);
    }

    @GET
    @Path("/export")
    @Produces(JSON_LINES)
    @ResponseStatus(200)
    @Operation(operationId = "exportAudit", summary = "The audit log to be kept elsewhere")
    @APIResponse(
            responseCode = "200",
            description = "One line for each entry, oldest first",
            content = @Content(mediaType = JSON_LINES, schema = @Schema(ref = "AuditEntry")))
    public RestMulti<String> export(ExportAuditRequest request) {
        Multi<String> lines = audit.exportAudit(request).map(ProtoJson::print);
        return RestMulti.fromMultiData(lines)
                .header("Content-Disposition", "attachment; filename=\"audit.ndjson\"")
                .build();
    }
}
