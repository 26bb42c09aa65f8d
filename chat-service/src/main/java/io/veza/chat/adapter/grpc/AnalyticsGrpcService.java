package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.analytics.GetRoomAnalytics;
import io.veza.chat.application.analytics.ReadHouse;
import io.veza.chat.application.analytics.WatchHouse;
import io.veza.chat.domain.log.Actor;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.AnalyticsService;
import io.veza.proto.chat.v1.GetHouseFiguresRequest;
import io.veza.proto.chat.v1.GetRoomAnalyticsRequest;
import io.veza.proto.chat.v1.HouseFigures;
import io.veza.proto.chat.v1.RoomAnalytics;
import io.veza.proto.chat.v1.WatchRequest;

/** How much is going on. */
@GrpcService
class AnalyticsGrpcService implements AnalyticsService {

    private final Caller caller;
    private final WatchHouse watchHouse;
    private final ReadHouse readHouse;
    private final GetRoomAnalytics getRoomAnalytics;

    AnalyticsGrpcService(
            Caller caller,
            WatchHouse watchHouse,
            ReadHouse readHouse,
            GetRoomAnalytics getRoomAnalytics) {
        this.caller = caller;
        this.watchHouse = watchHouse;
        this.readHouse = readHouse;
        this.getRoomAnalytics = getRoomAnalytics;
    }

    @Override
    public Multi<HouseFigures> watch(WatchRequest request) {
        return watchHouse.handle(caller.token().orElseThrow()).map(AnalyticsMessages::house);
    }

    @Override
    public Uni<HouseFigures> getHouseFigures(GetHouseFiguresRequest request) {
        return readHouse.handle().map(AnalyticsMessages::house);
    }

    @Override
    public Uni<RoomAnalytics> getRoomAnalytics(GetRoomAnalyticsRequest request) {
        Principal principal = caller.principal();
        Actor actor = new Actor(principal.user(), principal.isAdmin());
        return getRoomAnalytics
                .handle(InsightMessages.query(actor, request))
                .map(InsightMessages::room);
    }
}
