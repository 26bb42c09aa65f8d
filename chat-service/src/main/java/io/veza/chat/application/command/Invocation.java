package io.veza.chat.application.command;

import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.Arguments;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.message.Nonce;
import org.jspecify.annotations.Nullable;

/**
 * Somebody uses a command.
 *
 * @param room where, as they see it
 * @param nonce under which what is said is sent; null: none
 */
record Invocation(Actor actor, RoomView room, Arguments arguments, @Nullable Nonce nonce) {

    long user() {
        return actor.user();
    }

    long roomId() {
        return room.room().id();
    }
}
