package io.veza.chat.application.spam;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts back what was taken back of somebody: it was no spam. */
@ApplicationScoped
public class RestoreMessages {

    private final TakenMessages taken;
    private final RoomWriter writer;
    private final Ids ids;

    public RestoreMessages(TakenMessages taken, RoomWriter writer, Ids ids) {
        this.taken = taken;
        this.writer = writer;
        this.ids = ids;
    }

    public record Command(Actor actor, long room, Order order) {}

    public Uni<ModerationAction> handle(Command command) {
        return taken.of(command.room(), command.order().target())
                .map(found ->
                        new Governance.Restore(command.actor(), ids.next(), found, command.order()))
                .chain(restore -> writer.write(command.room(), restore))
                .map(RestoreMessages::recorded);
    }

    private static ModerationAction recorded(Outcome outcome) {
        outcome.require();
        if (outcome instanceof Outcome.Recorded(var action)) {
            return action;
        }
        throw new IllegalStateException("putting back became " + outcome);
    }
}
