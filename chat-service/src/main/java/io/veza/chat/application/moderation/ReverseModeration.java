package io.veza.chat.application.moderation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.rule.RestoreRules;
import io.veza.chat.application.spam.RestoreMessages;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Link;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes back what a moderator did. */
@ApplicationScoped
public class ReverseModeration {

    private final GetRoom getRoom;
    private final ModerationLog log;
    private final Moderate moderate;
    private final RestoreRules restoreRules;
    private final RestoreMessages restoreMessages;
    private final Names names;

    public ReverseModeration(
            GetRoom getRoom,
            ModerationLog log,
            Moderate moderate,
            RestoreRules restoreRules,
            RestoreMessages restoreMessages,
            Names names) {
        this.getRoom = getRoom;
        this.log = log;
        this.moderate = moderate;
        this.restoreRules = restoreRules;
        this.restoreMessages = restoreMessages;
        this.names = names;
    }

    public record Command(Actor actor, long room, long action, Reason reason) {}

    public Uni<ModerationView> handle(Command command) {
        return getRoom.handle(new GetRoom.Query(command.actor().user(), command.room()))
                .invoke(room -> ListModeration.requireModerator(room, command.actor()))
                .chain(() -> log.find(command.room(), command.action()))
                .map(found -> found.orElseThrow(ReverseModeration::notFound))
                .chain(action -> reverse(command, action));
    }

    /** What was done to the house; for admins. */
    public Uni<ModerationView> house(Actor actor, long action, Reason reason) {
        return log.find(0, action)
                .map(found -> found.orElseThrow(ReverseModeration::notFound))
                .chain(undone -> reverse(new Command(actor, 0, action, reason), undone));
    }

    private Uni<ModerationView> reverse(Command command, ModerationAction action) {
        ActionKind reverse = reverse(action);
        Moderate.Command order = reversing(command, action, reverse);
        return switch (reverse) {
            case RESTORE_RULE, RESTORE_SAFETY ->
                    named(
                            restoreRules.handle(
                                    new RestoreRules.Command(
                                            command.actor(), action, command.reason())));
            case RESTORE_MESSAGES ->
                    named(
                            restoreMessages.handle(
                                    new RestoreMessages.Command(
                                            order.actor(), order.room(), order.order())));
            default -> moderate.handle(order);
        };
    }

    private Uni<ModerationView> named(Uni<ModerationAction> done) {
        return done.chain(action ->
                names.of(ModerationView.people(List.of(action)))
                        .map(known -> ModerationView.of(action, known)));
    }

    private static ActionKind reverse(ModerationAction action) {
        ActionKind reverse = action.order().kind().reverse();
        if (reverse == null || action.reversal() != null) {
            throw new DomainException(
                    ChatError.NOT_REVERSIBLE, "That was taken back already, or cannot be.");
        }
        return reverse;
    }

    private static Moderate.Command reversing(
            Command command, ModerationAction action, ActionKind reverse) {
        Order order =
                new Order(
                        reverse,
                        action.order().target(),
                        command.reason(),
                        null,
                        Link.report(action.order().link()));
        return new Moderate.Command(command.actor(), command.room(), order);
    }

    private static DomainException notFound() {
        return new DomainException(
                ChatError.MODERATION_NOT_FOUND, "The room's log has no such action.");
    }
}
