package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.rule.Said;
import io.veza.chat.application.rule.ScreenMessage;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.message.CallPolicy;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Does something to a message: edits, deletes, pins it, or reacts to it. */
@ApplicationScoped
public class ChangeMessage {

    private final RoomWriter writer;
    private final Names names;
    private final ScreenMessage screen;
    private final FindCalled called;

    public ChangeMessage(RoomWriter writer, Names names, ScreenMessage screen, FindCalled called) {
        this.writer = writer;
        this.names = names;
        this.screen = screen;
        this.called = called;
    }

    /**
     * @param trusted nobody looks for spam in it
     * @param calls whom other words may call
     */
    public record Command(long room, Intent.Change change, boolean trusted, CallPolicy calls) {

        public Command(long room, Intent.Change change) {
            this(room, change, false, CallPolicy.ALL);
        }
    }

    /**
     * What came of it.
     *
     * @param seq place of the change; 0 when things were so already
     * @param message as it is since; null when things were so already
     */
    public record Changed(int seq, @Nullable MessageView message) {}

    public Uni<Changed> handle(Command command) {
        return prepared(command)
                .chain(change -> writer.write(command.room(), change))
                .chain(this::changed);
    }

    /** New words are held against the rules like those of a new message, and call others. */
    private Uni<Intent.Change> prepared(Command command) {
        if (!(command.change() instanceof Intent.Edit edit)) {
            return Uni.createFrom().item(command.change());
        }
        Said said =
                new Said(
                        edit.user(),
                        command.room(),
                        edit.message(),
                        edit.text() == null ? "" : edit.text().value(),
                        null,
                        command.trusted());
        return called.in(edit.text(), command.calls())
                .map(edit::calling)
                .chain(calling -> screen.handle(said).map(calling::screened));
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
        return names.in(message.room(), message.author())
                .map(author -> MessageView.of(message.withoutNonce(), author));
    }
}
