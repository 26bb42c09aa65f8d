package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Does something to a message: edits, deletes, pins it, or reacts to it. */
@ApplicationScoped
public class ChangeMessage {

    private final RoomWriter writer;
    private final Names names;

    public ChangeMessage(RoomWriter writer, Names names) {
        this.writer = writer;
        this.names = names;
    }

    public record Command(long room, Intent.Change change) {}

    /**
     * What came of it.
     *
     * @param seq place of the change; 0 when things were so already
     * @param message as it is since; null when things were so already
     */
    public record Changed(int seq, @Nullable MessageView message) {}

    public Uni<Changed> handle(Command command) {
        return writer.write(command.room(), command.change()).chain(this::changed);
    }

    private Uni<Changed> changed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written(RoomEvent.MessageChanged event) ->
                    named(event.message()).map(view -> new Changed(event.seq(), view));
            case Outcome.Unchanged _ -> Uni.createFrom().item(new Changed(0, null));
            case Outcome.Refused(var reason) -> Uni.createFrom().failure(reason);
            case Outcome.Written _, Outcome.Recorded _, Outcome.Repeated _ ->
                    throw new IllegalStateException("a change became " + outcome);
        };
    }

    private Uni<MessageView> named(Message message) {
        return names.of(message.author())
                .map(author -> MessageView.of(message.withoutNonce(), author));
    }
}
