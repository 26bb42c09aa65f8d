package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.attachment.Uploads;
import io.veza.chat.application.attachment.Uploads.Wanted;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.message.CallPolicy;
import io.veza.chat.domain.message.CallPolicy.Who;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Mentions;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.Text;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Says something in a room. Answers only when it is stored for good. */
@ApplicationScoped
public class SendMessage {

    private final RoomWriter writer;
    private final Names names;
    private final Uploads uploads;
    private final Ids ids;
    private final FindCalled called;

    public SendMessage(
            RoomWriter writer, Names names, Uploads uploads, Ids ids, FindCalled called) {
        this.writer = writer;
        this.names = names;
        this.uploads = uploads;
        this.ids = ids;
        this.called = called;
    }

    public record Command(
            long user,
            long room,
            @Nullable Text text,
            @Nullable Nonce nonce,
            @Nullable Long replyTo,
            @Nullable Long threadRoot,
            Extras extras,
            Wanted uploads,
            CallPolicy calls) {

        /** Without uploads. */
        public Command(
                long user,
                long room,
                @Nullable Text text,
                @Nullable Nonce nonce,
                @Nullable Long replyTo,
                @Nullable Long threadRoot,
                Extras extras) {
            this(
                    user,
                    room,
                    text,
                    nonce,
                    replyTo,
                    threadRoot,
                    extras,
                    Wanted.NOTHING,
                    CallPolicy.ALL);
        }

        private Command calling(Mentions found) {
            return new Command(
                    user,
                    room,
                    text,
                    nonce,
                    replyTo,
                    threadRoot,
                    extras.calling(found),
                    uploads,
                    calls);
        }

        /** Nothing but words. */
        public Command(
                long user,
                long room,
                Text text,
                @Nullable Nonce nonce,
                @Nullable Long replyTo,
                @Nullable Long threadRoot) {
            this(user, room, text, nonce, replyTo, threadRoot, Extras.NONE);
        }
    }

    /**
     * What came of it.
     *
     * @param duplicate the nonce had been used: the message is the first result
     */
    public record Sent(MessageView message, boolean duplicate) {}

    /** As {@link Sent}, without names. */
    public record Written(Message message, boolean duplicate) {}

    public Uni<Sent> handle(Command command) {
        // The name first: once the message is stored, nothing may delay the answer.
        return names.of(command.user())
                .chain(author ->
                        write(command)
                                .map(written ->
                                        new Sent(
                                                MessageView.of(written.message(), author),
                                                written.duplicate())));
    }

    /** Without the author's name: for those who need only the message's place. */
    public Uni<Written> write(Command command) {
        return called(command).chain(this::store);
    }

    /** With whom it calls: the part that may have to ask elsewhere, before {@link #store}. */
    public Uni<Command> called(Command command) {
        CallPolicy calls = command.calls();
        boolean answers = command.replyTo() != null && !calls.silent() && calls.who() != Who.NONE;
        return called.in(command.text(), calls)
                .map(found -> command.calling(answers ? found.callingAnswered() : found));
    }

    /** What {@link #called} gave. */
    public Uni<Written> store(Command command) {
        return command.uploads().ids().isEmpty()
                ? write(command, ids.next(), command.extras())
                : carry(command, ids.next());
    }

    /**
     * Claimed before it is stored, so that no upload is in two messages; given back if it is not.
     */
    private Uni<Written> carry(Command command, long id) {
        String send = nameOf(command, id);
        return uploads.claim(command.uploads(), send)
                .chain(files ->
                        write(command, id, command.extras().carrying(files))
                                .onFailure(DomainException.class)
                                .call(() -> uploads.release(command.uploads(), send)));
    }

    /** A repeated send claims the same again. */
    private static String nameOf(Command command, long id) {
        Nonce nonce = command.nonce();
        return nonce == null ? Long.toString(id) : command.room() + "/" + nonce.value();
    }

    private Uni<Written> write(Command command, long id, Extras extras) {
        Intent.Send intent =
                new Intent.Send(
                        id,
                        command.user(),
                        command.text(),
                        command.nonce(),
                        command.replyTo(),
                        command.threadRoot(),
                        extras);
        return writer.write(command.room(), intent).map(SendMessage::written);
    }

    private static Written written(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written(MessageCreated(var message)) -> new Written(message, false);
            case Outcome.Repeated(var first) -> new Written(first, true);
            case Outcome.Refused(var reason) -> throw reason;
            case Outcome.Written _, Outcome.Recorded _, Outcome.Unchanged _ ->
                    throw new IllegalStateException("a send became " + outcome);
        };
    }
}
