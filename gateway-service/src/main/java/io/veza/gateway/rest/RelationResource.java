package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.BlockRequest;
import io.veza.proto.user.v1.FollowRequest;
import io.veza.proto.user.v1.ListFollowedRequest;
import io.veza.proto.user.v1.ListFollowersRequest;
import io.veza.proto.user.v1.MuteRequest;
import io.veza.proto.user.v1.PeopleList;
import io.veza.proto.user.v1.RelationService;
import io.veza.proto.user.v1.Ties;
import io.veza.proto.user.v1.UnblockRequest;
import io.veza.proto.user.v1.UnfollowRequest;
import io.veza.proto.user.v1.UnmuteRequest;
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
@Tag(name = "people", description = "How people stand to each other.")
class RelationResource {

    private final RelationService relations;

    RelationResource(@GrpcClient("user") RelationService relations) {
        this.relations = relations;
    }

    @PUT
    @Path("/{handle}/follow")
    @Operation(
            operationId = "follow",
            summary = "Follow somebody, or ask to, where the profile is private")
    public Uni<Ties> follow(FollowRequest request) {
        return relations.follow(request);
    }

    @DELETE
    @Path("/{handle}/follow")
    @Operation(
            operationId = "unfollow",
            summary = "Follow somebody no more, or take back what was asked")
    public Uni<Ties> unfollow(UnfollowRequest request) {
        return relations.unfollow(request);
    }

    @PUT
    @Path("/{handle}/block")
    @Operation(
            operationId = "block",
            summary = "Want no more of somebody: neither follows, writes to nor calls the other")
    public Uni<Ties> block(BlockRequest request) {
        return relations.block(request);
    }

    @DELETE
    @Path("/{handle}/block")
    @Operation(
            operationId = "unblock",
            summary = "Let somebody be somebody again; follows do not come back")
    public Uni<Ties> unblock(UnblockRequest request) {
        return relations.unblock(request);
    }

    @PUT
    @Path("/{handle}/mute")
    @Operation(
            operationId = "mute",
            summary = "Be told no more of what somebody says, without their knowing")
    public Uni<Ties> mute(MuteRequest request) {
        return relations.mute(request);
    }

    @DELETE
    @Path("/{handle}/mute")
    @Operation(operationId = "unmute", summary = "Be told again")
    public Uni<Ties> unmute(UnmuteRequest request) {
        return relations.unmute(request);
    }

    @GET
    @Path("/{handle}/followers")
    @Operation(operationId = "listFollowers", summary = "Who follows somebody, the latest first")
    public Uni<PeopleList> followers(ListFollowersRequest request) {
        return relations.listFollowers(request);
    }

    @GET
    @Path("/{handle}/following")
    @Operation(operationId = "listFollowed", summary = "Whom somebody follows, the latest first")
    public Uni<PeopleList> followed(ListFollowedRequest request) {
        return relations.listFollowed(request);
    }
}
