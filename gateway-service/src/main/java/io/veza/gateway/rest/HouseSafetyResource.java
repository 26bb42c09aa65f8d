package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.GetSafetyRequest;
import io.veza.proto.chat.v1.RoomSafety;
import io.veza.proto.chat.v1.RuleService;
import io.veza.proto.chat.v1.UpdateSafetyRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/safety")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class HouseSafetyResource {

    private final RuleService rules;

    HouseSafetyResource(@GrpcClient("chat") RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(
            operationId = "getHouseSafety",
            summary = "How rooms are guarded against spam that say nothing of it themselves")
    public Uni<RoomSafety> get() {
        return rules.getSafety(GetSafetyRequest.getDefaultInstance());
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateHouseSafety", summary = "Change how rooms are guarded")
    public Uni<RoomSafety> update(UpdateSafetyRequest request) {
        return rules.updateSafety(request);
    }
}
