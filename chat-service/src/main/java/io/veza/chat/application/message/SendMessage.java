package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.attachment.Uploads;
import io.veza.chat.application.attachment.Uploads.Wanted;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.rule.Said;
import io.veza.chat.application.rule.ScreenMessage;
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
import io.veza.chat.domain.rule.Screening;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Says something in a room. Answers only when it is stored for good. */
@ApplicationScoped
public class SendMessage {

    private final RoomWriter writer;
    private final Names names;
    private final ScreenMessage screen;
    private final Uploads uploads;
    private final Ids ids;
    private final FindCalled called;

    public SendMessage(
            RoomWriter writer,
            Names names,
            ScreenMessage screen,
            Uploads uploads,
            Ids ids,
            FindCalled called) {
        this.writer = writer;
        this.names = names;
        this.screen = screen;
        this.uploads = uploads;
        this.ids = ids;
        this.called = called;
    }

    /**
     * What comes with a message without being part of it.
     *
     * @param uploads to be carried by it
     * @param trusted nobody looks for spam in it
     * @param calls whom its words may call
     */
    public record Terms(Wanted uploads, boolean trusted, CallPolicy calls) {

        public static final Terms PLAIN = new Terms(Wanted.NOTHING, false);

        public Terms(Wanted uploads, boolean trusted) {
            this(uploads, trusted, CallPolicy.ALL);
        }
    }

    public record Command(
            long user,
            long room,
            @Nullable Text text,
            @Nullable Nonce nonce,
            @Nullable Long replyTo,
            @Nullable Long threadRoot,
            Extras extras,
            Terms terms) {

        /** Without uploads. */
        public Command(
                long user,
                long room,
                @Nullable Text text,
                @Nullable Nonce nonce,
                @Nullable Long replyTo,
                @Nullable Long threadRoot,
                Extras extras) {
            this(user, room, text, nonce, replyTo, threadRoot, extras, Terms.PLAIN);
        }

        private Command calling(Mentions found) {
            return new Command(
                    user, room, text, nonce, replyTo, threadRoot, extras.calling(found), terms);
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

        Said said(long id, Extras said) {
            return new Said(
                    user,
                    room,
                    id,
                    said.wordsWith(text),
                    nonce == null ? null : nonce.value(),
                    terms.trusted());
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
        return names.in(command.room(), command.user())
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

    /** With whom it calls: all that may have to be waited for, before {@link #store}. */
    public Uni<Command> called(Command command) {
        CallPolicy calls = command.terms().calls();
        boolean answers = command.replyTo() != null && !calls.silent() && calls.who() != Who.NONE;
        return screen.ready(command.room())
                .chain(() -> called.in(command.text(), calls))
                .map(found -> command.calling(answers ? found.callingAnswered() : found));
    }

    /** What {@link #called} gave. */
    public Uni<Written> store(Command command) {
        long id = ids.next();
        return command.terms().uploads().ids().isEmpty()
                ? screened(command, id, command.extras())
                : carry(command, id);
    }

    private Uni<Written> screened(Command command, long id, Extras extras) {
        return screen.handle(command.said(id, extras))
                .chain(found -> append(command, id, extras, found));
    }

    /**
     * Claimed before it is stored, so that no upload is in two messages; given back if it is not.
     */
    private Uni<Written> carry(Command command, long id) {
        Wanted wanted = command.terms().uploads();
        String send = nameOf(command, id);
        return uploads.claim(wanted, send)
                .chain(files ->
                        screened(command, id, command.extras().carrying(files))
                                .onFailure(DomainException.class)
                                .call(() -> uploads.release(wanted, send)));
    }

    /** A repeated send claims the same again. */
    private static String nameOf(Command command, long id) {
        Nonce nonce = command.nonce();
        return nonce == null ? Long.toString(id) : command.room() + "/" + nonce.value();
    }

    private Uni<Written> append(Command command, long id, Extras extras, Screening found) {
        Intent.Send intent =
                new Intent.Send(
                        id,
                        command.user(),
                        command.text(),
                        command.nonce(),
                        command.replyTo(),
                        command.threadRoot(),
                        extras,
                        found);
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
