package io.veza.chat.application.moderation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.message.Messages;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.GovernanceEvent.MessagesDeleted;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Deletes many messages, or somebody's last ones, in one stroke. */
@ApplicationScoped
public class DeleteMessages {

    private final GetRoom getRoom;
    private final Messages messages;
    private final RoomWriter writer;
    private final Ids ids;

    public DeleteMessages(GetRoom getRoom, Messages messages, RoomWriter writer, Ids ids) {
        this.getRoom = getRoom;
        this.messages = messages;
        this.writer = writer;
        this.ids = ids;
    }

    /**
     * Which messages are to go.
     *
     * @param messages ids; none: the author's last ones
     */
    public record Command(
            Actor actor, long room, List<Long> messages, long author, int last, Reason reason) {

        public Command {
            messages = List.copyOf(messages);
            if (messages.isEmpty() == (author == 0 || last == 0)) {
                throw new DomainException(
                        CoreError.INVALID_REQUEST,
                        "Name either messages, or an author and how many of their last.");
            }
        }
    }

    /**
     * What came of it.
     *
     * @param seq place of the deletion; 0: there was nothing to delete
     */
    public record Deleted(int seq, List<Long> messages) {}

    public Uni<Deleted> handle(Command command) {
        return getRoom.handle(new GetRoom.Query(command.actor().user(), command.room()))
                .invoke(room -> requireModerator(room, command))
                .chain(() -> chosen(command))
                .chain(found -> delete(command, found));
    }

    private static void requireModerator(RoomView room, Command command) {
        room.require(ActionKind.DELETE_MESSAGES.permission(), command.actor());
    }

    private Uni<List<Long>> chosen(Command command) {
        return command.messages().isEmpty()
                ? messages.lastOf(command.room(), command.author(), command.last())
                : Uni.createFrom().item(command.messages());
    }

    private Uni<Deleted> delete(Command command, List<Long> chosen) {
        Order order =
                new Order(ActionKind.DELETE_MESSAGES, command.author(), command.reason(), null);
        return writer.write(
                        command.room(),
                        new Governance.DeleteMessages(command.actor(), ids.next(), chosen, order))
                .map(DeleteMessages::deleted);
    }

    private static Deleted deleted(Outcome outcome) {
        outcome.require();
        return outcome instanceof Outcome.Written(MessagesDeleted gone)
                ? new Deleted(gone.seq(), gone.ids())
                : new Deleted(0, List.of());
    }
}
