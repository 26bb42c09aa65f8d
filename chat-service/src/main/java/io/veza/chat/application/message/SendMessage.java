package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.person.Person;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Says something in a room. Answers only when it is stored for good. */
@ApplicationScoped
public class SendMessage {

    private final RoomWriter writer;
    private final Names names;
    private final Ids ids;

    public SendMessage(RoomWriter writer, Names names, Ids ids) {
        this.writer = writer;
        this.names = names;
        this.ids = ids;
    }

    public record Command(
            long user,
            long room,
            Text text,
            @Nullable Nonce nonce,
            @Nullable Long replyTo,
            @Nullable Long threadRoot) {}

    /**
     * What came of it.
     *
     * @param duplicate the nonce had been used: the message is the first result
     */
    public record Sent(MessageView message, boolean duplicate) {}

    public Uni<Sent> handle(Command command) {
        // The name first: once the message is stored, nothing may delay the answer.
        return names.of(command.user()).chain(author -> send(command, author));
    }

    private Uni<Sent> send(Command command, Person author) {
        Intent.Send intent =
                new Intent.Send(
                        ids.next(),
                        command.user(),
                        command.text(),
                        command.nonce(),
                        command.replyTo(),
                        command.threadRoot());
        return writer.write(command.room(), intent).map(outcome -> sent(outcome, author));
    }

    private static Sent sent(Outcome outcome, Person author) {
        return switch (outcome) {
            case Outcome.Written(MessageCreated(var message)) ->
                    new Sent(MessageView.of(message, author), false);
            case Outcome.Repeated(var first) -> new Sent(MessageView.of(first, author), true);
            case Outcome.Refused(var reason) -> throw reason;
            case Outcome.Written _, Outcome.Unchanged _ ->
                    throw new IllegalStateException("a send became " + outcome);
        };
    }
}
