package io.veza.chat.application.rule;

import io.veza.chat.domain.rule.CompiledRule;
import io.veza.chat.domain.safety.RoomSafety;
import java.util.List;

/**
 * What holds in a room, ready to be held against texts.
 *
 * @param rules that are on
 */
public record Policy(List<CompiledRule> rules, RoomSafety safety) {

    public static final Policy NONE = new Policy(List.of(), RoomSafety.DEFAULT);

    public Policy {
        rules = List.copyOf(rules);
    }
}
