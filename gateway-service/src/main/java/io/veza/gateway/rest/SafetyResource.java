package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.GetSafetyRequest;
import io.veza.proto.chat.v1.GuardRoomRequest;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.RoomSafety;
import io.veza.proto.chat.v1.RuleService;
import io.veza.proto.chat.v1.UpdateSafetyRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
class SafetyResource {

    private final RuleService rules;

    SafetyResource(@GrpcClient("chat") RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Path("/safety")
    @Operation(operationId = "getSafety", summary = "How a room is guarded against spam and raids")
    public Uni<RoomSafety> get(GetSafetyRequest request) {
        return rules.getSafety(request);
    }

    @PATCH
    @Path("/safety")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateSafety", summary = "Change how a room is guarded")
    public Uni<RoomSafety> update(UpdateSafetyRequest request) {
        return rules.updateSafety(request);
    }

    @PUT
    @Path("/guard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "guardRoom",
            summary = "Guard a room against a raid for a time, or end it")
    public Uni<ModerationAction> guard(GuardRoomRequest request) {
        return rules.guardRoom(request);
    }
}
