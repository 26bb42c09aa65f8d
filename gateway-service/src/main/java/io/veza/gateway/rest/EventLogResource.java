package io.veza.gateway.rest;

import com.google.protobuf.util.Timestamps;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.MessageRules;
import io.veza.proto.common.v1.EventLogService;
import io.veza.proto.common.v1.GetPositionRequest;
import io.veza.proto.common.v1.GetPositionResponse;
import io.veza.proto.common.v1.ReplayRequest;
import io.veza.proto.common.v1.ReplayResponse;
import io.veza.proto.edge.v1.ListPositionsResponse;
import io.veza.proto.edge.v1.LogPosition;
import io.veza.proto.edge.v1.StartReplayRequest;
import io.veza.proto.user.v1.OperationNoted;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin", description = "For operators: admins only.")
class EventLogResource {

    private final EventLogs logs;
    private final OperationLog operations;
    private final MessageRules rules;

    EventLogResource(EventLogs logs, OperationLog operations, MessageRules rules) {
        this.logs = logs;
        this.operations = operations;
        this.rules = rules;
    }

    @POST
    @Path("/replays")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replay", summary = "Publish a service's events again")
    public Uni<ReplayResponse> replay(StartReplayRequest request) {
        ReplayRequest.Builder replay = ReplayRequest.newBuilder().setType(request.getType());
        switch (request.getFromCase()) {
            case FROM_POSITION -> replay.setFromPosition(request.getFromPosition());
            case FROM_TIME -> replay.setFromTime(request.getFromTime());
            case FROM_NOT_SET -> {}
        }
        EventLogService log = logs.of(request.getService());
        rules.check(replay.build());
        return operations
                .note(OperationNoted.Kind.REPLAY, request.getService(), what(request))
                .chain(() -> log.replay(replay.build()));
    }

    private static String what(StartReplayRequest request) {
        String from =
                request.hasFromTime()
                        ? Timestamps.toString(request.getFromTime())
                        : Long.toString(request.getFromPosition());
        return ("from " + from + " " + request.getType()).strip();
    }

    @GET
    @Path("/positions")
    @Operation(operationId = "listPositions", summary = "How far each event log has come")
    public Uni<ListPositionsResponse> positions() {
        List<Uni<LogPosition>> all = logs.names().stream().map(this::position).toList();
        return Uni.combine().all().unis(all).with(LogPosition.class, EventLogResource::answer);
    }

    private Uni<LogPosition> position(String service) {
        return logs.of(service)
                .getPosition(GetPositionRequest.getDefaultInstance())
                .map(position -> of(service, position));
    }

    private static LogPosition of(String service, GetPositionResponse position) {
        return LogPosition.newBuilder()
                .setService(service)
                .setHead(position.getHead())
                .setRelayed(position.getRelayed())
                .setWaiting(position.getWaiting())
                .build();
    }

    private static ListPositionsResponse answer(List<LogPosition> positions) {
        return ListPositionsResponse.newBuilder().addAllItems(positions).build();
    }
}
