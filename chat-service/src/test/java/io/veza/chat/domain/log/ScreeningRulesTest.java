package io.veza.chat.domain.log;

import static io.veza.chat.domain.log.RoomStates.ANNA;
import static io.veza.chat.domain.log.RoomStates.AT;
import static io.veza.chat.domain.log.RoomStates.HERS;
import static io.veza.chat.domain.log.RoomStates.MODERATING;
import static io.veza.chat.domain.log.RoomStates.MODERATOR;
import static io.veza.chat.domain.log.RoomStates.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.domain.rule.Consequence;
import io.veza.chat.domain.rule.Hit;
import io.veza.chat.domain.rule.RuleAction;
import io.veza.chat.domain.rule.Screening;
import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreeningRulesTest {

    /** Made a day before: see Account. */
    private static final long FRESH =
            Duration.between(Instant.parse("2020-01-01T00:00:00Z"), AT.minus(Duration.ofDays(1)))
                            .toMillis()
                    << 22;

    private final RoomStates room = new RoomStates(Visibility.PUBLIC);

    @Test
    void whatARuleBlocksIsNotWrittenAndTheRecordSaysSo() {
        // When
        Decision decision = room.decide(send(ANNA, hit(RuleAction.BLOCK, "Mind your words.")));

        // Then
        assertThat(reason(decision.outcomes().getFirst())).isEqualTo(ChatError.MESSAGE_BLOCKED);
        assertThat(message(decision)).isEqualTo("Mind your words.");
        assertThat(decision.events()).isEmpty();
        ModerationAction action = decision.effects().actions().getFirst();
        assertThat(action.order().kind()).isEqualTo(ActionKind.BLOCK_MESSAGE);
        assertThat(action.actor()).isZero();
        assertThat(action.order().link().rule()).isEqualTo(5);
    }

    @Test
    void whatIsFlaggedIsWrittenAndBroughtBeforeTheModerators() {
        // When
        Decision decision = room.decide(send(ANNA, hit(RuleAction.FLAG, "")));

        // Then
        assertThat(decision.events()).hasSize(1);
        assertThat(decision.effects().flags().getFirst().subject()).isEqualTo(ANNA);
        assertThat(decision.effects().flags().getFirst().evidence()).isEqualTo("hello");
    }

    @Test
    void whoIsTimedOutByARuleIsSilentFromThenOn() {
        // When
        Decision decision =
                room.decide(send(ANNA, hit(RuleAction.TIME_OUT, "")), RoomStates.send(ANNA));

        // Then
        assertThat(reason(decision.outcomes().getFirst())).isEqualTo(ChatError.MESSAGE_BLOCKED);
        assertThat(reason(decision.outcomes().getLast())).isEqualTo(ChatError.TIMED_OUT);
        assertThat(decision.events().getFirst()).isInstanceOf(GovernanceEvent.MemberUpdated.class);
        assertThat(decision.effects().restrictions().get(ANNA).timedOutUntil())
                .isEqualTo(AT.plus(Duration.ofMinutes(10)));
    }

    @Test
    void whoKeepsOrderIsBeyondTheRoomsRulesButNotTheHouses() {
        // Given
        Hit ofTheHouse = new Hit(5, 0, "house", Consequence.of(RuleAction.BLOCK), 1, true);

        // When
        Decision decision =
                room.decide(
                        send(MODERATOR, hit(RuleAction.BLOCK, "")), send(MODERATOR, ofTheHouse));

        // Then
        assertThat(decision.outcomes().getFirst()).isInstanceOf(Outcome.Written.class);
        assertThat(reason(decision.outcomes().getLast())).isEqualTo(ChatError.MESSAGE_BLOCKED);
    }

    @Test
    void anExemptRoleIsLeftAlone() {
        // Given
        room.join(ANNA, RoomStates.custom(10, Permission.SEND));
        Consequence exempting =
                new Consequence(RuleAction.BLOCK, Duration.ofMinutes(1), "", Set.of(88L));

        // When
        Decision decision = room.decide(send(ANNA, new Hit(5, 1000, "rule", exempting, 1, true)));

        // Then
        assertThat(decision.outcomes().getFirst()).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void anEditIsHeldAgainstTheRulesToo() {
        // When
        Decision decision =
                room.decide(
                        new Intent.Edit(ANNA, HERS, new Text("worse"))
                                .screened(screening(hit(RuleAction.BLOCK, ""))));

        // Then
        assertThat(reason(decision.outcomes().getFirst())).isEqualTo(ChatError.MESSAGE_BLOCKED);
    }

    @Test
    void aGuardedRoomTakesNoNewAccountsAndNoLinksOfTheirs() {
        // Given
        room.join(FRESH, DefaultRoles.member(room.room));

        // When
        Decision decision =
                room.decide(
                        guard(),
                        new Intent.Join(FRESH + 1),
                        new Intent.Join(RoomStates.STRANGER),
                        new Intent.Send(
                                9,
                                FRESH,
                                new Text("x"),
                                null,
                                null,
                                null,
                                Extras.NONE,
                                Screening.WITH_LINKS),
                        RoomStates.send(ANNA),
                        RoomStates.send(ANNA));

        // Then
        List<Outcome> outcomes = decision.outcomes();
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Recorded.class);
        assertThat(reason(outcomes.get(1))).isEqualTo(ChatError.ROOM_GUARDED);
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Written.class);
        assertThat(reason(outcomes.get(3))).isEqualTo(ChatError.MESSAGE_BLOCKED);
        assertThat(outcomes.get(4)).isInstanceOf(Outcome.Written.class);
        assertThat(reason(outcomes.get(5))).isEqualTo(ChatError.SLOW_MODE);
    }

    @Test
    void aGuardIsTakenBack() {
        // When
        Decision decision =
                room.decide(
                        guard(), moderate(ActionKind.END_GUARD, null), new Intent.Join(FRESH + 1));

        // Then
        assertThat(decision.outcomes().getLast()).isInstanceOf(Outcome.Written.class);
    }

    private static Intent guard() {
        return moderate(ActionKind.GUARD, AT.plus(Duration.ofMinutes(5)));
    }

    private static Intent moderate(ActionKind kind, @Nullable Instant until) {
        return new Governance.Moderate(
                MODERATING, 6, new Order(kind, 0, new Reason("raid"), until));
    }

    private static Hit hit(RuleAction action, String notice) {
        return new Hit(
                5,
                1000,
                "no such words",
                new Consequence(action, Duration.ofMinutes(10), notice, Set.of()),
                1,
                true);
    }

    private static Intent send(long user, Hit hit) {
        return new Intent.Send(
                9, user, new Text("hello"), null, null, null, Extras.NONE, screening(hit));
    }

    private static Screening screening(Hit hit) {
        return new Screening(77, List.of(hit), false);
    }

    private static String message(Decision decision) {
        DomainException refusal = ((Outcome.Refused) decision.outcomes().getFirst()).reason();
        return Objects.requireNonNull(refusal.getMessage());
    }
}
