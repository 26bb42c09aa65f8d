package io.veza.chat.application.command;

import io.veza.chat.application.message.MessageView;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.domain.command.Words;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command.
 *
 * @param note for who used it alone; null: what happened shows by itself
 * @param said null: nothing was said
 * @param room where they are led; null: nowhere
 */
public record CommandResult(@Nullable Words note, @Nullable MessageView said, @Nullable Long room) {

    static CommandResult note(Words note) {
        return new CommandResult(note, null, null);
    }

    static CommandResult said(SendMessage.Sent sent) {
        return new CommandResult(null, sent.message(), null);
    }

    CommandResult leadingTo(long other) {
        return new CommandResult(note, said, other);
    }
}
