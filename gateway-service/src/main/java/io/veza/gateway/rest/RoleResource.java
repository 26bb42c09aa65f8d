package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.CreateRoleRequest;
import io.veza.proto.chat.v1.DeleteRoleRequest;
import io.veza.proto.chat.v1.ListRolesRequest;
import io.veza.proto.chat.v1.ListRolesResponse;
import io.veza.proto.chat.v1.RoleService;
import io.veza.proto.chat.v1.RoomRole;
import io.veza.proto.chat.v1.UpdateRoleRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/rooms/{room}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rooms")
class RoleResource {

    private final RoleService roles;

    RoleResource(@GrpcClient("chat") RoleService roles) {
        this.roles = roles;
    }

    @GET
    @Operation(operationId = "listRoles", summary = "A room's roles, highest rank first")
    public Uni<ListRolesResponse> list(ListRolesRequest request) {
        return roles.listRoles(request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "createRole", summary = "Make a role below one's own")
    public Uni<RoomRole> create(CreateRoleRequest request) {
        return roles.createRole(request);
    }

    @PATCH
    @Path("/{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateRole", summary = "Change a role; what is absent stays as it is")
    public Uni<RoomRole> update(UpdateRoleRequest request) {
        return roles.updateRole(request);
    }

    @DELETE
    @Path("/{role}")
    @Operation(
            operationId = "deleteRole",
            summary = "Delete a role; whoever had it is a plain member")
    public Uni<Void> delete(DeleteRoleRequest request) {
        return roles.deleteRole(request).replaceWithVoid();
    }
}
