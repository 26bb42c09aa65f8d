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

@Path("/api/v2/rooms/{room}/safety")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
class SafetyResource {

    private final RuleService rules;

    SafetyResource(@GrpcClient("chat") RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(operationId = "getSafety", summary = "How a room is guarded against spam and raids")
    public Uni<RoomSafety> get(GetSafetyRequest request) {
        return rules.getSafety(request);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateSafety", summary = "Change how a room is guarded")
    public Uni<RoomSafety> update(UpdateSafetyRequest request) {
        return rules.updateSafety(request);
    }
}
