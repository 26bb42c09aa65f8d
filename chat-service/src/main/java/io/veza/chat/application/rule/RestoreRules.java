package io.veza.chat.application.rule;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.rule.ContentRule;
import io.veza.chat.domain.safety.RoomSafety;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts back what a recorded change of rules or settings replaced. */
@ApplicationScoped
public class RestoreRules {

    private final SafetyDesk desk;
    private final Rulebook rulebook;
    private final Policies policies;

    public RestoreRules(SafetyDesk desk, Rulebook rulebook, Policies policies) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.policies = policies;
    }

    public record Command(Actor actor, ModerationAction undone, Reason reason) {}

    /** The action that is recorded for it. */
    public Uni<ModerationAction> handle(Command command) {
        ModerationAction undone = command.undone();
        ActionKind kind = undone.order().kind().reverse();
        if (kind != ActionKind.RESTORE_RULE && kind != ActionKind.RESTORE_SAFETY) {
            throw new DomainException(ChatError.NOT_REVERSIBLE, "That cannot be taken back.");
        }
        ModerationAction action =
                desk.action(
                        kind,
                        command.actor(),
                        undone.room(),
                        command.reason(),
                        undone.order().link());
        return desk.requireManager(command.actor(), undone.room())
                .chain(() -> rulebook.before(undone.room(), undone.id()))
                .chain(before -> restore(before, action))
                .call(() -> rulebook.reversed(undone, action))
                .invoke(() -> policies.changed(undone.room()))
                .replaceWith(action);
    }

    private Uni<Void> restore(Rulebook.Before before, ModerationAction action) {
        if (action.order().kind() == ActionKind.RESTORE_SAFETY) {
            return rulebook.safety(action.room())
                    .chain(now ->
                            rulebook.store(now.orElse(null), former(before.safety()), action));
        }
        long rule = Objects.requireNonNull(action.order().link().rule());
        return rulebook.of(action.room())
                .chain(now -> rulebook.store(find(now, rule), before.rule(), action));
    }

    private static @Nullable ContentRule find(List<ContentRule> rules, long rule) {
        return rules.stream().filter(one -> one.id() == rule).findFirst().orElse(null);
    }

    private static RoomSafety former(@Nullable RoomSafety before) {
        return before == null ? RoomSafety.DEFAULT : before;
    }
}
