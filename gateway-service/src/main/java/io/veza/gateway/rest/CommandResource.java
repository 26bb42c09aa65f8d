package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.CommandService;
import io.veza.proto.chat.v1.RunCommandRequest;
import io.veza.proto.chat.v1.RunCommandResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/commands")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commands", description = "What can be typed with a slash.")
class CommandResource {

    private final CommandService commands;

    CommandResource(@GrpcClient("chat") CommandService commands) {
        this.commands = commands;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "runCommand",
            summary = "Do what somebody typed with a slash; a repeated nonce changes nothing")
    public Uni<RunCommandResponse> run(RunCommandRequest request) {
        return commands.runCommand(request);
    }
}
