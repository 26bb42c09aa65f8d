package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.MessageKind;
import io.veza.chat.domain.message.Text;
import jakarta.enterprise.context.ApplicationScoped;

/** What commands say for those who use them. */
@ApplicationScoped
class Speech {

    private final SendMessage sendMessage;

    Speech(SendMessage sendMessage) {
        this.sendMessage = sendMessage;
    }

    Uni<CommandResult> say(Invocation call, long room, String words) {
        return send(call, room, words, Extras.NONE);
    }

    Uni<CommandResult> act(Invocation call, String words) {
        return send(call, call.roomId(), words, Extras.NONE.as(MessageKind.ACTION));
    }

    private Uni<CommandResult> send(Invocation call, long room, String words, Extras extras) {
        SendMessage.Command command =
                new SendMessage.Command(
                        call.user(), room, new Text(words), call.nonce(), null, null, extras);
        return sendMessage.handle(command).map(CommandResult::said);
    }
}
