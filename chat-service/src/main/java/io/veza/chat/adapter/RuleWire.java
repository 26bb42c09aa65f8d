package io.veza.chat.adapter;

import io.veza.chat.domain.rule.Consequence;
import io.veza.chat.domain.rule.RuleAction;
import io.veza.chat.domain.rule.RuleKind;
import io.veza.chat.domain.rule.Threshold;
import io.veza.chat.domain.safety.SpamMode;
import io.veza.proto.chat.v1.ContentRule;
import io.veza.proto.chat.v1.RoomSafety;
import java.time.Duration;
import java.util.Set;

/** Rules and settings of safety, as protobuf: for people, and as they are stored. */
public final class RuleWire {

    private RuleWire() {}

    public static ContentRule rule(io.veza.chat.domain.rule.ContentRule rule) {
        return ContentRule.newBuilder()
                .setId(rule.id())
                .setRoom(rule.room())
                .setName(rule.name())
                .setKind(ContentRule.Kind.valueOf(rule.kind().name()))
                .addAllPatterns(rule.patterns())
                .setAllowListed(rule.allowListed())
                .setLimit(rule.threshold().limit())
                .setLimitPerMinute(rule.threshold().perMinute())
                .setAction(action(rule.consequence().action()))
                .setTimeOutSeconds((int) rule.consequence().timeOut().toSeconds())
                .setNotice(rule.consequence().notice())
                .addAllExemptRoles(rule.consequence().exemptRoles().stream().sorted().toList())
                .setEnabled(rule.enabled())
                .build();
    }

    public static ContentRule.Action action(RuleAction action) {
        return ContentRule.Action.valueOf(action.name());
    }

    public static io.veza.chat.domain.rule.ContentRule rule(ContentRule rule) {
        return new io.veza.chat.domain.rule.ContentRule(
                rule.getId(),
                rule.getRoom(),
                rule.getName(),
                RuleKind.valueOf(rule.getKind().name()),
                rule.getPatternsList(),
                rule.getAllowListed(),
                new Threshold(rule.getLimit(), rule.getLimitPerMinute()),
                new Consequence(
                        RuleAction.valueOf(rule.getAction().name()),
                        Duration.ofSeconds(rule.getTimeOutSeconds()),
                        rule.getNotice(),
                        Set.copyOf(rule.getExemptRolesList())),
                rule.getEnabled());
    }

    public static RoomSafety safety(long room, io.veza.chat.domain.safety.RoomSafety safety) {
        return RoomSafety.newBuilder()
                .setRoom(room)
                .setSpam(RoomSafety.Spam.valueOf(safety.spam().name()))
                .setRaidJoins(safety.raidJoins())
                .setGuardSeconds((int) safety.guard().toSeconds())
                .build();
    }

    public static io.veza.chat.domain.safety.RoomSafety safety(RoomSafety safety) {
        return new io.veza.chat.domain.safety.RoomSafety(
                SpamMode.valueOf(safety.getSpam().name()),
                safety.getRaidJoins(),
                Duration.ofSeconds(safety.getGuardSeconds()));
    }
}
