package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.ModerationWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.report.FileReport;
import io.veza.chat.application.report.ListReports;
import io.veza.chat.application.report.ReportView;
import io.veza.chat.application.report.Resolution;
import io.veza.chat.application.report.ResolveReport;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.report.ReportReason;
import io.veza.chat.domain.report.ReportState;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.ListHouseReportsRequest;
import io.veza.proto.chat.v1.ListHouseReportsResponse;
import io.veza.proto.chat.v1.ListReportsRequest;
import io.veza.proto.chat.v1.ListReportsResponse;
import io.veza.proto.chat.v1.Report;
import io.veza.proto.chat.v1.ReportMessageRequest;
import io.veza.proto.chat.v1.ReportPersonRequest;
import io.veza.proto.chat.v1.ResolveHouseReportRequest;
import io.veza.proto.chat.v1.ResolveReportRequest;
import org.jspecify.annotations.Nullable;

/** Reports between protobuf and the use cases. */
final class ReportMessages {

    private ReportMessages() {}

    static FileReport.Command command(Principal caller, ReportMessageRequest request) {
        return new FileReport.Command(
                caller.user(),
                request.getRoom(),
                request.getMessage(),
                0,
                ReportReason.valueOf(request.getReason().name()),
                request.getNote());
    }

    static FileReport.Command command(Principal caller, ReportPersonRequest request) {
        return new FileReport.Command(
                caller.user(),
                request.getRoom(),
                null,
                request.getUser(),
                ReportReason.valueOf(request.getReason().name()),
                request.getNote());
    }

    static ListReports.Query query(Principal caller, ListReportsRequest request) {
        return new ListReports.Query(
                RoleMessages.actor(caller),
                request.getRoom(),
                state(request.getState()),
                PageRequest.of(request.getLimit(), request.getCursor()));
    }

    static ListReports.Query query(Principal caller, ListHouseReportsRequest request) {
        return new ListReports.Query(
                RoleMessages.actor(caller),
                0,
                state(request.getState()),
                PageRequest.of(request.getLimit(), request.getCursor()));
    }

    private static @Nullable ReportState state(Report.State state) {
        return state == Report.State.STATE_UNSPECIFIED ? null : ReportState.valueOf(state.name());
    }

    static ResolveReport.Command command(Principal caller, ResolveReportRequest request) {
        return new ResolveReport.Command(
                RoleMessages.actor(caller),
                request.getRoom(),
                request.getReport(),
                Resolution.valueOf(request.getResolution().name()),
                new Reason(request.getReason()),
                request.hasUntil() ? RoomWire.instant(request.getUntil()) : null);
    }

    static ResolveReport.Command command(Principal caller, ResolveHouseReportRequest request) {
        return new ResolveReport.Command(
                Actor.house(caller.user()),
                0,
                request.getReport(),
                Resolution.valueOf(request.getResolution().name()),
                new Reason(request.getReason()),
                request.hasUntil() ? RoomWire.instant(request.getUntil()) : null);
    }

    static ListReportsResponse page(Page<ReportView> page) {
        ListReportsResponse.Builder response = ListReportsResponse.newBuilder();
        page.items().forEach(view -> response.addItems(report(view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    static ListHouseReportsResponse housePage(Page<ReportView> page) {
        ListHouseReportsResponse.Builder response = ListHouseReportsResponse.newBuilder();
        page.items().forEach(view -> response.addItems(report(view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    static Report report(ReportView view) {
        var report = view.report();
        Report.Builder wire =
                Report.newBuilder()
                        .setId(report.id())
                        .setRoom(report.room())
                        .setRoomName(view.roomName())
                        .setSubject(RoomWire.person(view.subject()))
                        .setEvidence(report.evidence())
                        .addAllNotes(report.voices().notes())
                        .setReporters(report.voices().people())
                        .setState(Report.State.valueOf(report.state().name()))
                        .setAt(RoomWire.timestamp(report.at()))
                        .setCause(report.source().cause())
                        .setScore(report.source().score());
        report.voices().reasons().forEach(one -> wire.addReasons(reason(one)));
        if (!report.source().cause().isEmpty()) {
            wire.addReasons(
                    report.source().rule() == null
                            ? Report.Reason.SUSPECTED_SPAM
                            : Report.Reason.RULE);
        }
        if (report.message() != null) {
            wire.setMessage(report.message());
        }
        if (view.place() != null) {
            wire.setSeq(view.place().seq());
            if (view.place().threadRoot() != null) {
                wire.setThreadRoot(view.place().threadRoot());
            }
        }
        return closed(wire, view);
    }

    private static Report closed(Report.Builder wire, ReportView view) {
        var closing = view.report().closing();
        if (closing != null && view.closedBy() != null) {
            wire.setResolvedBy(RoomWire.person(view.closedBy()))
                    .setResolvedAt(RoomWire.timestamp(closing.at()));
        }
        if (view.action() != null) {
            wire.setAction(ModerationWire.action(view.action()));
        }
        return wire.build();
    }

    private static Report.Reason reason(ReportReason reason) {
        return Report.Reason.valueOf(reason.name());
    }
}
