package io.veza.chat.application.rule;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Link;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.rule.ContentRule;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes, changes and drops rules; each change is recorded. */
@ApplicationScoped
public class ManageRules {

    private final SafetyDesk desk;
    private final Rulebook rulebook;
    private final ReadPolicy readPolicy;
    private final Policies policies;
    private final Ids ids;

    public ManageRules(
            SafetyDesk desk, Rulebook rulebook, ReadPolicy readPolicy, Policies policies, Ids ids) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.readPolicy = readPolicy;
        this.policies = policies;
        this.ids = ids;
    }

    /**
     * A rule as somebody wants it.
     *
     * @param rule for a new one its id does not matter
     */
    public record Command(Actor actor, long room, ContentRule rule, Reason reason) {}

    public record Delete(Actor actor, long room, long rule, Reason reason) {}

    public Uni<List<ContentRule>> list(Actor actor, long room) {
        return desk.requireManager(actor, room).chain(() -> rulebook.of(room));
    }

    public Uni<ContentRule> create(Command command) {
        ContentRule rule = command.rule().as(ids.next(), command.room());
        readPolicy.compile(rule);
        return list(command.actor(), command.room())
                .invoke(ManageRules::requireRoom)
                .chain(() ->
                        store(
                                null,
                                rule,
                                action(
                                        ActionKind.CREATE_RULE,
                                        command.actor(),
                                        rule,
                                        command.reason())))
                .replaceWith(rule);
    }

    public Uni<ContentRule> change(Command command) {
        ContentRule rule = command.rule();
        readPolicy.compile(rule);
        return find(command.actor(), command.room(), rule.id())
                .chain(before ->
                        before.equals(rule)
                                ? Uni.createFrom().voidItem()
                                : store(
                                        before,
                                        rule,
                                        action(
                                                ActionKind.UPDATE_RULE,
                                                command.actor(),
                                                rule,
                                                command.reason())))
                .replaceWith(rule);
    }

    public Uni<Void> delete(Delete command) {
        return find(command.actor(), command.room(), command.rule())
                .chain(before ->
                        store(
                                before,
                                null,
                                action(
                                        ActionKind.DELETE_RULE,
                                        command.actor(),
                                        before,
                                        command.reason())));
    }

    private Uni<ContentRule> find(Actor actor, long room, long rule) {
        return list(actor, room)
                .map(rules ->
                        rules.stream()
                                .filter(one -> one.id() == rule)
                                .findFirst()
                                .orElseThrow(ManageRules::notFound));
    }

    private Uni<Void> store(
            @Nullable ContentRule before, @Nullable ContentRule after, ModerationAction action) {
        return rulebook.store(before, after, action).invoke(() -> policies.changed(action.room()));
    }

    private ModerationAction action(ActionKind kind, Actor actor, ContentRule rule, Reason reason) {
        return desk.action(kind, actor, rule.room(), reason, Link.rule(rule.id()));
    }

    private static void requireRoom(List<ContentRule> rules) {
        if (rules.size() >= ContentRule.MOST) {
            throw new DomainException(
                    ChatError.TOO_MANY_RULES, "There are at most " + ContentRule.MOST + " rules.");
        }
    }

    private static DomainException notFound() {
        return new DomainException(ChatError.RULE_NOT_FOUND, "There is no such rule here.");
    }
}
