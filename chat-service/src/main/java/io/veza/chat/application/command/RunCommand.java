package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.command.Arguments;
import io.veza.chat.domain.command.CommandLine;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.Text;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Does what somebody typed with a slash. What is said is sent under the command's nonce; of
 * everything else the first answer is remembered. A process that dies in between leaves the command
 * to be run once more, which is right because commands say how things shall be.
 */
@ApplicationScoped
public class RunCommand {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final GetRoom getRoom;
    private final Commands commands;
    private final CommandRuns runs;
    private final SendMessage sendMessage;
    private final Clock clock;

    public RunCommand(
            GetRoom getRoom,
            Commands commands,
            CommandRuns runs,
            SendMessage sendMessage,
            Clock clock) {
        this.getRoom = getRoom;
        this.commands = commands;
        this.runs = runs;
        this.sendMessage = sendMessage;
        this.clock = clock;
    }

    public record Command(Actor actor, long room, String text, @Nullable Nonce nonce) {}

    /**
     * What came of it.
     *
     * @param name of the command; empty: it was a message
     * @param repeated the nonce had been used: this is the first answer
     */
    public record Done(String name, CommandResult result, boolean repeated) {}

    public Uni<Done> handle(Command command) {
        if (CommandLine.isMessage(command.text())) {
            return say(command);
        }
        CommandLine line = CommandLine.read(command.text());
        SlashCommand slash = commands.find(line.name()).orElseThrow(line::unknown);
        Arguments arguments = Arguments.read(slash.spec(), line.rest());
        return getRoom.handle(new GetRoom.Query(command.actor().user(), command.room()))
                .map(room -> new Invocation(command.actor(), room, arguments, command.nonce()))
                .chain(call -> once(slash, call));
    }

    private Uni<Done> say(Command command) {
        return sendMessage
                .handle(
                        new SendMessage.Command(
                                command.actor().user(),
                                command.room(),
                                new Text(CommandLine.message(command.text())),
                                command.nonce(),
                                null,
                                null))
                .map(sent -> new Done("", CommandResult.said(sent), sent.duplicate()));
    }

    private Uni<Done> once(SlashCommand slash, Invocation call) {
        String name = slash.spec().name();
        if (call.nonce() == null) {
            return slash.run(call).map(result -> new Done(name, result, false));
        }
        CommandRuns.Key key = new CommandRuns.Key(call.user(), call.roomId(), call.nonce());
        return runs.begin(key, clock.instant())
                .chain(earlier ->
                        earlier.isPresent()
                                ? Uni.createFrom().item(repeated(name, earlier.get()))
                                : first(slash, call, key));
    }

    private static Done repeated(String name, CommandRuns.Earlier earlier) {
        if (earlier.result() == null) {
            throw DomainException.retryable(
                    ChatError.COMMAND_RUNNING, "That command is still at work.", SOON);
        }
        return new Done(name, earlier.result(), true);
    }

    private Uni<Done> first(SlashCommand slash, Invocation call, CommandRuns.Key key) {
        return Uni.createFrom()
                .deferred(() -> slash.run(call))
                .onFailure()
                .call(() -> runs.forget(key))
                .call(result -> keep(key, result))
                .map(result -> new Done(slash.spec().name(), result, false));
    }

    /** What was said is found again by the nonce it was sent with. */
    private Uni<Void> keep(CommandRuns.Key key, CommandResult result) {
        return result.said() == null ? runs.finish(key, result) : runs.forget(key);
    }
}
