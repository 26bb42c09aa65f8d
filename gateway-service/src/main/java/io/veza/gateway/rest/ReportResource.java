package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.CountReportsRequest;
import io.veza.proto.chat.v1.CountReportsResponse;
import io.veza.proto.chat.v1.ListReportsRequest;
import io.veza.proto.chat.v1.ListReportsResponse;
import io.veza.proto.chat.v1.Report;
import io.veza.proto.chat.v1.ReportService;
import io.veza.proto.chat.v1.ResolveReportRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
class ReportResource {

    private final ReportService reports;

    ReportResource(@GrpcClient("chat") ReportService reports) {
        this.reports = reports;
    }

    @GET
    @Operation(operationId = "listReports", summary = "What was reported, newest first")
    public Uni<ListReportsResponse> list(ListReportsRequest request) {
        return reports.listReports(request);
    }

    @GET
    @Path("/count")
    @Operation(operationId = "countReports", summary = "How many reports wait")
    public Uni<CountReportsResponse> count(CountReportsRequest request) {
        return reports.countReports(request);
    }

    @POST
    @Path("/{report}/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "resolveReport",
            summary = "Settle a report, and do something about it in the same stroke")
    public Uni<Report> resolve(ResolveReportRequest request) {
        return reports.resolveReport(request);
    }
}
