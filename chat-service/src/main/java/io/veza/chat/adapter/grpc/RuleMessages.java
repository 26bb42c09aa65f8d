package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.ModerationWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.adapter.RuleWire;
import io.veza.chat.application.moderation.Moderate;
import io.veza.chat.application.moderation.ModerationView;
import io.veza.chat.application.rule.ChangeSafety;
import io.veza.chat.application.rule.ManageRules;
import io.veza.chat.application.rule.TryRules;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.safety.SpamMode;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.ContentRule;
import io.veza.proto.chat.v1.CreateRuleRequest;
import io.veza.proto.chat.v1.DeleteRuleRequest;
import io.veza.proto.chat.v1.GuardRoomRequest;
import io.veza.proto.chat.v1.ListHouseModerationResponse;
import io.veza.proto.chat.v1.ListRulesResponse;
import io.veza.proto.chat.v1.RoomSafety;
import io.veza.proto.chat.v1.TestRulesRequest;
import io.veza.proto.chat.v1.TestRulesResponse;
import io.veza.proto.chat.v1.UpdateRuleRequest;
import io.veza.proto.chat.v1.UpdateSafetyRequest;
import java.time.Duration;
import java.util.List;

/** Rules and guards between protobuf and the use cases. */
final class RuleMessages {

    private RuleMessages() {}

    static ManageRules.Command command(Principal caller, CreateRuleRequest request) {
        return new ManageRules.Command(
                RoleMessages.actor(caller),
                request.getRoom(),
                RuleWire.rule(request.getRule()),
                new Reason(request.getReason()));
    }

    static ManageRules.Command command(Principal caller, UpdateRuleRequest request) {
        return new ManageRules.Command(
                RoleMessages.actor(caller),
                request.getRoom(),
                RuleWire.rule(request.getRule()).as(request.getId(), request.getRoom()),
                new Reason(request.getReason()));
    }

    static ManageRules.Delete command(Principal caller, DeleteRuleRequest request) {
        return new ManageRules.Delete(
                RoleMessages.actor(caller),
                request.getRoom(),
                request.getId(),
                new Reason(request.getReason()));
    }

    static TryRules.Query query(Principal caller, TestRulesRequest request) {
        return new TryRules.Query(
                RoleMessages.actor(caller),
                request.getRoom(),
                request.getText(),
                request.hasRule() ? RuleWire.rule(request.getRule()) : null);
    }

    static ChangeSafety.Command command(Principal caller, UpdateSafetyRequest request) {
        return new ChangeSafety.Command(
                RoleMessages.actor(caller),
                request.getRoom(),
                request.hasSpam() ? SpamMode.valueOf(request.getSpam().name()) : null,
                request.hasRaidJoins() ? request.getRaidJoins() : null,
                request.hasGuardSeconds() ? Duration.ofSeconds(request.getGuardSeconds()) : null,
                new Reason(request.getReason()));
    }

    static Moderate.Command guard(Principal caller, GuardRoomRequest request) {
        Order order =
                new Order(
                        request.hasUntil() ? ActionKind.GUARD : ActionKind.END_GUARD,
                        0,
                        new Reason(request.getReason()),
                        request.hasUntil() ? RoomWire.instant(request.getUntil()) : null);
        return new Moderate.Command(RoleMessages.actor(caller), request.getRoom(), order);
    }

    static ListRulesResponse rules(List<io.veza.chat.domain.rule.ContentRule> rules) {
        return ListRulesResponse.newBuilder()
                .addAllItems(rules.stream().map(RuleWire::rule).toList())
                .build();
    }

    static ContentRule rule(io.veza.chat.domain.rule.ContentRule rule) {
        return RuleWire.rule(rule);
    }

    static RoomSafety safety(long room, io.veza.chat.domain.safety.RoomSafety safety) {
        return RuleWire.safety(room, safety);
    }

    static TestRulesResponse tried(TryRules.Tried tried) {
        return TestRulesResponse.newBuilder()
                .addAllHits(tried.hits().stream().map(RuleMessages::hit).toList())
                .setSpam(tried.spam())
                .build();
    }

    private static TestRulesResponse.Hit hit(io.veza.chat.domain.rule.ContentRule rule) {
        return TestRulesResponse.Hit.newBuilder()
                .setRule(rule.id())
                .setName(rule.name())
                .setAction(RuleWire.action(rule.consequence().action()))
                .setNotice(rule.consequence().notice())
                .build();
    }

    static ListHouseModerationResponse house(Page<ModerationView> page) {
        ListHouseModerationResponse.Builder response = ListHouseModerationResponse.newBuilder();
        page.items().forEach(view -> response.addItems(ModerationWire.action(view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }
}
