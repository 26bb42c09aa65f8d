package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.Keyset;
import io.veza.chat.application.room.Rooms;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.command.CommandLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the rooms that commands name. */
@ApplicationScoped
class NamedRooms {

    private static final int MOST = 50;

    private final Rooms rooms;

    NamedRooms(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Id of the room that is named, of several the last one somebody spoke in; else of this one.
     */
    Uni<Long> find(Invocation call, String argument) {
        String typed = call.arguments().text(argument).orElse("");
        String name = typed.startsWith("#") ? typed.substring(1) : typed;
        if (name.isEmpty()) {
            return Uni.createFrom().item(call.roomId());
        }
        return name.matches("\\d{17,19}")
                ? Uni.createFrom().item(Long.valueOf(name))
                : rooms.list(call.user(), new Rooms.Sieve(name, 0), Keyset.parse(null), MOST)
                        .map(found -> called(name, argument, found));
    }

    private static long called(String name, String argument, List<Rooms.Listed> found) {
        return found.stream()
                .map(one -> one.view().room())
                .filter(room -> room.name().value().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        CommandLine.wrong(
                                ChatError.ROOM_NOT_FOUND,
                                argument,
                                "No room that you can see is called so."))
                .id();
    }
}
