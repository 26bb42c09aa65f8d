package io.veza.chat.application.rule;

import static io.veza.chat.fakes.House.CLOCK;
import static io.veza.chat.fakes.House.IDS;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.rule.CompiledRule;
import io.veza.chat.domain.rule.Consequence;
import io.veza.chat.domain.rule.ContentRule;
import io.veza.chat.domain.rule.RuleAction;
import io.veza.chat.domain.rule.RuleKind;
import io.veza.chat.domain.rule.Threshold;
import io.veza.chat.domain.safety.RoomSafety;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ScreenMessageTest {

    private static final long ROOM = 1;

    private final Map<Long, Policy> policies =
            Map.of(
                    0L,
                    new Policy(List.of(rule("casino", RuleAction.BLOCK)), RoomSafety.DEFAULT),
                    ROOM,
                    new Policy(List.of(rule("mill", RuleAction.FLAG)), RoomSafety.DEFAULT));

    @Test
    void whatARuleKeepsOutIsNotShownWhoeverBringsIt() {
        // Given
        ScreenMessage screen =
                new ScreenMessage(
                        new Known(), new Tallies(CLOCK), new OpenDoor(), () -> Runnable::run, IDS);

        // When
        List<String> shown =
                await(
                        screen.admit(
                                ROOM,
                                List.of("At the mill", "The c4sino", "A page"),
                                Function.identity()));

        // Then
        assertThat(shown).containsExactly("At the mill", "A page");
    }

    private static CompiledRule rule(String word, RuleAction action) {
        return new CompiledRule(
                new ContentRule(
                        1,
                        0,
                        "rule",
                        RuleKind.WORDS,
                        List.of(word),
                        false,
                        Threshold.NONE,
                        Consequence.of(action),
                        true),
                List.of());
    }

    private final class Known implements Policies {

        @Override
        public Policy known(long room) {
            return policies.getOrDefault(room, Policy.NONE);
        }

        @Override
        public Uni<Policy> of(long room) {
            return Uni.createFrom().item(known(room));
        }

        @Override
        public void changed(long room) {}
    }
}
