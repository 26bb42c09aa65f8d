package io.veza.chat.application.moderation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Does something about somebody in a room, and records it. */
@ApplicationScoped
public class Moderate {

    private final RoomWriter writer;
    private final Dismissals dismissals;
    private final Names names;
    private final Ids ids;

    public Moderate(RoomWriter writer, Dismissals dismissals, Names names, Ids ids) {
        this.writer = writer;
        this.dismissals = dismissals;
        this.names = names;
        this.ids = ids;
    }

    public record Command(Actor actor, long room, Order order) {}

    public Uni<ModerationView> handle(Command command) {
        Governance.Moderate intent =
                new Governance.Moderate(command.actor(), ids.next(), command.order());
        return writer.write(command.room(), intent)
                .map(Moderate::recorded)
                .chain(action ->
                        names.of(ModerationView.people(List.of(action)))
                                .map(known -> ModerationView.of(action, known)))
                .invoke(this::sendAway);
    }

    private static ModerationAction recorded(Outcome outcome) {
        outcome.require();
        if (outcome instanceof Outcome.Recorded(var action)) {
            return action;
        }
        throw new IllegalStateException("an order became " + outcome);
    }

    /** Also whoever reads a public room without being in it hears no more of it. */
    private void sendAway(ModerationView view) {
        ActionKind kind = view.action().order().kind();
        if (kind == ActionKind.KICK || kind == ActionKind.BAN) {
            dismissals.tell(view);
        }
    }
}
