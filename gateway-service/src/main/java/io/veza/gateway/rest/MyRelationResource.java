package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AcceptFollowerRequest;
import io.veza.proto.user.v1.DeclineFollowerRequest;
import io.veza.proto.user.v1.ListOwnRelationsRequest;
import io.veza.proto.user.v1.PeopleList;
import io.veza.proto.user.v1.RelationService;
import io.veza.proto.user.v1.RemoveFollowerRequest;
import io.veza.proto.user.v1.Ties;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
class MyRelationResource {

    private final RelationService relations;

    MyRelationResource(@GrpcClient("user") RelationService relations) {
        this.relations = relations;
    }

    @GET
    @Path("/me/relations")
    @Operation(
            operationId = "listOwnRelations",
            summary = "Whom one has blocked or muted, or who has asked to follow one")
    public Uni<PeopleList> list(ListOwnRelationsRequest request) {
        return relations.listOwnRelations(request);
    }

    @PUT
    @Path("/me/followers/{handle}")
    @Operation(operationId = "acceptFollower", summary = "Let somebody follow who has asked to")
    public Uni<Ties> accept(AcceptFollowerRequest request) {
        return relations.acceptFollower(request);
    }

    @DELETE
    @Path("/me/followers/{handle}")
    @Operation(operationId = "removeFollower", summary = "Let somebody follow no more")
    public Uni<Ties> remove(RemoveFollowerRequest request) {
        return relations.removeFollower(request);
    }

    @DELETE
    @Path("/me/follow-requests/{handle}")
    @Operation(
            operationId = "declineFollower",
            summary = "Leave unanswered what somebody asked; they are not told")
    public Uni<Ties> decline(DeclineFollowerRequest request) {
        return relations.declineFollower(request);
    }
}
