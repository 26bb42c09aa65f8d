package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.fakes.House.await;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListModerationRequest;
import io.veza.proto.chat.v1.ListReportsRequest;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.ModerationService;
import io.veza.proto.chat.v1.Report;
import io.veza.proto.chat.v1.ReportService;
import io.veza.proto.chat.v1.ReverseModerationRequest;
import java.util.List;

/** Where Anna keeps order in her room: the record of what was done, and the queue of what waits. */
abstract class ModerationDesk extends GovernedRoom {

    @GrpcClient("chat")
    ModerationService moderation;

    @GrpcClient("chat")
    ReportService reports;

    List<ModerationAction> log() {
        return await(as(moderation, anna).listModeration(record())).getItemsList();
    }

    ListModerationRequest record() {
        return ListModerationRequest.newBuilder().setRoom(room).build();
    }

    Uni<ModerationAction> reverse(ModerationAction action) {
        return as(moderation, anna)
                .reverseModeration(
                        ReverseModerationRequest.newBuilder()
                                .setRoom(room)
                                .setAction(action.getId())
                                .build());
    }

    List<Report> queue() {
        return await(as(reports, anna).listReports(all())).getItemsList();
    }

    ListReportsRequest all() {
        return ListReportsRequest.newBuilder().setRoom(room).build();
    }
}
