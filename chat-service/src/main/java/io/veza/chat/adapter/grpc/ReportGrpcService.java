package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.report.FileReport;
import io.veza.chat.application.report.ListReports;
import io.veza.chat.application.report.ResolveReport;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.CountReportsRequest;
import io.veza.proto.chat.v1.CountReportsResponse;
import io.veza.proto.chat.v1.ListHouseReportsRequest;
import io.veza.proto.chat.v1.ListHouseReportsResponse;
import io.veza.proto.chat.v1.ListReportsRequest;
import io.veza.proto.chat.v1.ListReportsResponse;
import io.veza.proto.chat.v1.Report;
import io.veza.proto.chat.v1.ReportMessageRequest;
import io.veza.proto.chat.v1.ReportPersonRequest;
import io.veza.proto.chat.v1.ReportReceipt;
import io.veza.proto.chat.v1.ReportService;
import io.veza.proto.chat.v1.ResolveHouseReportRequest;
import io.veza.proto.chat.v1.ResolveReportRequest;

/** What people bring before those who keep order. */
@GrpcService
class ReportGrpcService implements ReportService {

    private final Caller caller;
    private final FileReport fileReport;
    private final ListReports listReports;
    private final ResolveReport resolveReport;

    ReportGrpcService(
            Caller caller,
            FileReport fileReport,
            ListReports listReports,
            ResolveReport resolveReport) {
        this.caller = caller;
        this.fileReport = fileReport;
        this.listReports = listReports;
        this.resolveReport = resolveReport;
    }

    @Override
    public Uni<ReportReceipt> reportMessage(ReportMessageRequest request) {
        return file(ReportMessages.command(caller.principal(), request));
    }

    @Override
    public Uni<ReportReceipt> reportPerson(ReportPersonRequest request) {
        return file(ReportMessages.command(caller.principal(), request));
    }

    private Uni<ReportReceipt> file(FileReport.Command command) {
        return fileReport
                .handle(command)
                .map(fresh -> ReportReceipt.newBuilder().setDuplicate(!fresh).build());
    }

    @Override
    public Uni<ListReportsResponse> listReports(ListReportsRequest request) {
        return listReports
                .handle(ReportMessages.query(caller.principal(), request))
                .map(ReportMessages::page);
    }

    @Override
    public Uni<CountReportsResponse> countReports(CountReportsRequest request) {
        return listReports
                .waiting(RoleMessages.actor(caller.principal()), request.getRoom())
                .map(open -> CountReportsResponse.newBuilder().setOpen(open).build());
    }

    @Override
    public Uni<Report> resolveReport(ResolveReportRequest request) {
        return resolveReport
                .handle(ReportMessages.command(caller.principal(), request))
                .map(ReportMessages::report);
    }

    @Override
    public Uni<ListHouseReportsResponse> listHouseReports(ListHouseReportsRequest request) {
        return listReports
                .house(ReportMessages.query(caller.principal(), request))
                .map(ReportMessages::housePage);
    }

    @Override
    public Uni<Report> resolveHouseReport(ResolveHouseReportRequest request) {
        return resolveReport
                .handle(ReportMessages.command(caller.principal(), request))
                .map(ReportMessages::report);
    }
}
