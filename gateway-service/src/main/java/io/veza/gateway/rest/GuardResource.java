package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.GuardRoomRequest;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.RuleService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/guard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
class GuardResource {

    private final RuleService rules;

    GuardResource(@GrpcClient("chat") RuleService rules) {
        this.rules = rules;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "guardRoom",
            summary = "Guard a room against a raid for a time, or end it")
    public Uni<ModerationAction> guard(GuardRoomRequest request) {
        return rules.guardRoom(request);
    }
}
