package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.CommandService;
import io.veza.proto.chat.v1.ListCommandsRequest;
import io.veza.proto.chat.v1.ListCommandsResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/commands")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commands")
class CommandListResource {

    private final CommandService commands;

    CommandListResource(@GrpcClient("chat") CommandService commands) {
        this.commands = commands;
    }

    @GET
    @Operation(operationId = "listCommands", summary = "What the caller may use in a room, by name")
    public Uni<ListCommandsResponse> list(ListCommandsRequest request) {
        return commands.listCommands(request);
    }
}
