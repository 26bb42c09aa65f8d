package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListHouseModerationRequest;
import io.veza.proto.chat.v1.ListHouseModerationResponse;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.ReverseHouseModerationRequest;
import io.veza.proto.chat.v1.RuleService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/moderation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class HouseModerationResource {

    private final RuleService rules;

    HouseModerationResource(@GrpcClient("chat") RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(
            operationId = "listHouseModeration",
            summary = "What admins did with the rules of the house, newest first")
    public Uni<ListHouseModerationResponse> list(ListHouseModerationRequest request) {
        return rules.listHouseModeration(request);
    }

    @POST
    @Path("/{action}/reverse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reverseHouseModeration",
            summary = "Take back a change of the rules of the house")
    public Uni<ModerationAction> reverse(ReverseHouseModerationRequest request) {
        return rules.reverseHouseModeration(request);
    }
}
