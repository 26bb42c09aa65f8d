package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ReportMessageRequest;
import io.veza.proto.chat.v1.ReportReceipt;
import io.veza.proto.chat.v1.ReportService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/rooms/{room}/messages/{message}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
class MessageReportResource {

    private final ReportService reports;

    MessageReportResource(@GrpcClient("chat") ReportService reports) {
        this.reports = reports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "reportMessage",
            summary = "Bring a message before the moderators; nobody is told by whom")
    public Uni<ReportReceipt> report(ReportMessageRequest request) {
        return reports.reportMessage(request);
    }
}
