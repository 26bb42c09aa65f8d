package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.relation.ListAcquaintances;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.Acquaintance;
import io.veza.proto.chat.v1.AcquaintanceService;
import io.veza.proto.chat.v1.ListAcquaintancesRequest;
import io.veza.proto.chat.v1.ListAcquaintancesResponse;

/** Whom people know from rooms. */
@GrpcService
class AcquaintanceGrpcService implements AcquaintanceService {

    private final Caller caller;
    private final ListAcquaintances list;

    AcquaintanceGrpcService(Caller caller, ListAcquaintances list) {
        this.caller = caller;
        this.list = list;
    }

    @Override
    public Uni<ListAcquaintancesResponse> listAcquaintances(ListAcquaintancesRequest request) {
        ListAcquaintancesResponse.Builder response = ListAcquaintancesResponse.newBuilder();
        return list.handle(caller.principal().user())
                .map(found -> {
                    found.forEach(one ->
                            response.addItems(
                                    Acquaintance.newBuilder()
                                            .setUser(one.user())
                                            .setRooms(one.rooms())));
                    return response.build();
                });
    }
}
