package io.veza.platform.persistence;

import com.google.protobuf.Timestamp;
import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.proto.common.v1.EventLogService;
import io.veza.proto.common.v1.GetPositionRequest;
import io.veza.proto.common.v1.GetPositionResponse;
import io.veza.proto.common.v1.ReplayRequest;
import io.veza.proto.common.v1.ReplayResponse;
import java.time.Instant;

/** Lets admins see and re-drive this service's event log. */
@GrpcService
class EventLogGrpcService implements EventLogService {

    private final Replay replay;
    private final LogPosition position;

    EventLogGrpcService(Replay replay, LogPosition position) {
        this.replay = replay;
        this.position = position;
    }

    @Override
    public Uni<ReplayResponse> replay(ReplayRequest request) {
        return start(request)
                .chain(from -> replay.from(from, request.getType()))
                .map(EventLogGrpcService::response);
    }

    @Override
    public Uni<GetPositionResponse> getPosition(GetPositionRequest request) {
        return position.get().map(EventLogGrpcService::response);
    }

    private Uni<Long> start(ReplayRequest request) {
        return request.hasFromTime()
                ? replay.positionAt(instant(request.getFromTime()))
                : Uni.createFrom().item(request.getFromPosition());
    }

    private static Instant instant(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }

    private static ReplayResponse response(Replay.Outcome outcome) {
        return ReplayResponse.newBuilder()
                .setFirstPosition(outcome.first())
                .setLastPosition(outcome.last())
                .setPublished(outcome.published())
                .build();
    }

    private static GetPositionResponse response(LogPosition.Place place) {
        return GetPositionResponse.newBuilder()
                .setHead(place.head())
                .setRelayed(place.relayed())
                .setWaiting(place.waiting())
                .build();
    }
}
