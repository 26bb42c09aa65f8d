package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.MessageKind;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.poll.Poll;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What commands say for those who use them. */
@ApplicationScoped
class Speech {

    private final SendMessage sendMessage;

    Speech(SendMessage sendMessage) {
        this.sendMessage = sendMessage;
    }

    Uni<CommandResult> say(Invocation call, long room, String words) {
        return send(call, room, new Text(words), Extras.NONE);
    }

    Uni<CommandResult> act(Invocation call, String words) {
        return send(call, call.roomId(), new Text(words), Extras.NONE.as(MessageKind.ACTION));
    }

    Uni<CommandResult> ask(Invocation call, Poll poll) {
        return send(call, call.roomId(), null, Extras.NONE.asking(poll));
    }

    private Uni<CommandResult> send(
            Invocation call, long room, @Nullable Text words, Extras extras) {
        SendMessage.Command command =
                new SendMessage.Command(call.user(), room, words, call.nonce(), null, null, extras);
        return sendMessage.handle(command).map(CommandResult::said);
    }
}
