package io.veza.chat.adapter.grpc;

import io.veza.chat.application.command.CommandResult;
import io.veza.chat.application.command.RunCommand;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.message.Nonce;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.Command;
import io.veza.proto.chat.v1.CommandArgument;
import io.veza.proto.chat.v1.ListCommandsResponse;
import io.veza.proto.chat.v1.RoomRole;
import io.veza.proto.chat.v1.RunCommandRequest;
import io.veza.proto.chat.v1.RunCommandResponse;
import io.veza.proto.chat.v1.Words;
import java.util.List;

/** Commands between protobuf and the use cases. */
final class CommandMessages {

    private CommandMessages() {}

    static RunCommand.Command command(Principal caller, RunCommandRequest request) {
        return new RunCommand.Command(
                RoleMessages.actor(caller),
                request.getRoom(),
                request.getText(),
                request.hasNonce() ? new Nonce(request.getNonce()) : null);
    }

    static RunCommandResponse done(RunCommand.Done done) {
        CommandResult result = done.result();
        RunCommandResponse.Builder response =
                RunCommandResponse.newBuilder()
                        .setCommand(done.name())
                        .setDuplicate(done.repeated());
        if (result.said() != null) {
            response.setMessage(MessageMessages.message(result.said()));
        }
        if (result.note() != null) {
            response.setNote(words(result.note()));
        }
        if (result.room() != null) {
            response.setRoom(result.room());
        }
        return response.build();
    }

    static ListCommandsResponse commands(List<CommandSpec> specs) {
        return ListCommandsResponse.newBuilder()
                .addAllItems(specs.stream().map(CommandMessages::command).toList())
                .build();
    }

    private static Command command(CommandSpec spec) {
        Command.Builder command =
                Command.newBuilder()
                        .setName(spec.name())
                        .setDescription(words(spec.description()))
                        .addAllArguments(
                                spec.arguments().stream().map(CommandMessages::argument).toList());
        if (spec.permission() != null) {
            command.setPermission(RoomRole.Permission.forNumber(spec.permission().number()));
        }
        return command.build();
    }

    private static CommandArgument argument(Argument argument) {
        return CommandArgument.newBuilder()
                .setName(argument.name())
                .setKind(CommandArgument.Kind.valueOf(argument.kind().name()))
                .setRequired(argument.required())
                .addAllChoices(argument.choices())
                .setHint(words(argument.hint()))
                .build();
    }

    private static Words words(io.veza.chat.domain.command.Words words) {
        return Words.newBuilder().setEn(words.en()).setFr(words.fr()).build();
    }
}
