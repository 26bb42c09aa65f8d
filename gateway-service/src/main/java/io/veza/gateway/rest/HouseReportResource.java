package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListHouseReportsRequest;
import io.veza.proto.chat.v1.ListHouseReportsResponse;
import io.veza.proto.chat.v1.Report;
import io.veza.proto.chat.v1.ReportService;
import io.veza.proto.chat.v1.ResolveHouseReportRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class HouseReportResource {

    private final ReportService reports;

    HouseReportResource(@GrpcClient("chat") ReportService reports) {
        this.reports = reports;
    }

    @GET
    @Operation(
            operationId = "listHouseReports",
            summary = "What was handed up to the house or is between two people, newest first")
    public Uni<ListHouseReportsResponse> list(ListHouseReportsRequest request) {
        return reports.listHouseReports(request);
    }

    @POST
    @Path("/{report}/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "resolveHouseReport", summary = "Settle a report in any room")
    public Uni<Report> resolve(ResolveHouseReportRequest request) {
        return reports.resolveHouseReport(request);
    }
}
