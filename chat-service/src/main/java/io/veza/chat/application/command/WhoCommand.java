package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.membership.ListMembers;
import io.veza.chat.application.membership.MemberView;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Tells who is in the room. */
@Singleton
class WhoCommand extends SlashCommand {

    private static final int MOST = 30;
    private static final CommandSpec SPEC =
            new CommandSpec("who", new Words("See who is here", "Voir qui est là"));
    private static final Words ALL = new Words("In this room: %s.", "Dans ce salon : %s.");
    private static final Words SOME =
            new Words(
                    "In this room are %d people, among them %s.",
                    "Dans ce salon, %d personnes, dont %s.");

    private final ListMembers listMembers;

    WhoCommand(ListMembers listMembers) {
        super(SPEC, Place.ANYWHERE);
        this.listMembers = listMembers;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        PageRequest first = new PageRequest(MOST, null);
        return listMembers
                .handle(new ListMembers.Query(call.user(), call.roomId(), first))
                .map(page -> CommandResult.note(told(call.room(), page)));
    }

    private static Words told(RoomView room, Page<MemberView> page) {
        String names =
                page.items().stream()
                        .map(one -> one.person().displayName())
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "));
        return page.nextCursor() == null
                ? ALL.with(names)
                : SOME.with(room.head().members(), names);
    }
}
