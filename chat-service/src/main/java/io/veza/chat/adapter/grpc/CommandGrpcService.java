package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.command.ListCommands;
import io.veza.chat.application.command.RunCommand;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.CommandService;
import io.veza.proto.chat.v1.ListCommandsRequest;
import io.veza.proto.chat.v1.ListCommandsResponse;
import io.veza.proto.chat.v1.RunCommandRequest;
import io.veza.proto.chat.v1.RunCommandResponse;

/** What can be typed with a slash. */
@GrpcService
class CommandGrpcService implements CommandService {

    private final Caller caller;
    private final ListCommands listCommands;
    private final RunCommand runCommand;

    CommandGrpcService(Caller caller, ListCommands listCommands, RunCommand runCommand) {
        this.caller = caller;
        this.listCommands = listCommands;
        this.runCommand = runCommand;
    }

    @Override
    public Uni<ListCommandsResponse> listCommands(ListCommandsRequest request) {
        return listCommands
                .handle(
                        new ListCommands.Query(
                                RoleMessages.actor(caller.principal()), request.getRoom()))
                .map(CommandMessages::commands);
    }

    @Override
    public Uni<RunCommandResponse> runCommand(RunCommandRequest request) {
        return runCommand
                .handle(CommandMessages.command(caller.principal(), request))
                .map(CommandMessages::done);
    }
}
