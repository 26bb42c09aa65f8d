package io.veza.chat.domain.log;

import static io.veza.chat.domain.log.RoomStates.ANNA;
import static io.veza.chat.domain.log.RoomStates.AT;
import static io.veza.chat.domain.log.RoomStates.HERS;
import static io.veza.chat.domain.log.RoomStates.MODERATING;
import static io.veza.chat.domain.log.RoomStates.MODERATOR;
import static io.veza.chat.domain.log.RoomStates.OWNER;
import static io.veza.chat.domain.log.RoomStates.STRANGER;
import static io.veza.chat.domain.log.RoomStates.reason;
import static io.veza.chat.domain.log.RoomStates.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.membership.Restriction;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.room.RoomChange;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.CoreError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModerationRulesTest {

    private final RoomStates state = new RoomStates(Visibility.PUBLIC);

    @Test
    void whoIsBannedIsOutAndStaysOut() {
        // When
        Decision decision =
                state.decide(moderate(ActionKind.BAN, ANNA, null), new Intent.Join(ANNA));

        // Then
        var left = (RoomEvent.MemberLeft) decision.events().getFirst();
        assertThat(left.user()).isEqualTo(ANNA);
        assertThat(left.by()).isEqualTo(MODERATOR);
        assertThat(reason(decision.outcomes().get(1))).isEqualTo(ChatError.BANNED);
        assertThat(decision.effects().actions()).hasSize(1);
        assertThat(decision.effects().restrictions().get(ANNA).isBanned(AT)).isTrue();
        assertThat(decision.head().members()).isEqualTo(3);
    }

    @Test
    void aBanReachesThoseWhoAreNotThere() {
        // When
        Decision decision =
                state.decide(moderate(ActionKind.BAN, STRANGER, null), new Intent.Join(STRANGER));

        // Then
        assertThat(decision.outcomes().getFirst()).isInstanceOf(Outcome.Recorded.class);
        assertThat(decision.events()).isEmpty();
        assertThat(reason(decision.outcomes().get(1))).isEqualTo(ChatError.BANNED);
    }

    @Test
    void whatIsLiftedNoLongerHolds() {
        // When
        Decision decision =
                state.decide(
                        moderate(ActionKind.MUTE, ANNA, null),
                        send(ANNA),
                        moderate(ActionKind.UNMUTE, ANNA, null),
                        send(ANNA),
                        moderate(ActionKind.UNMUTE, ANNA, null));

        // Then
        assertThat(reason(decision.outcomes().get(1))).isEqualTo(ChatError.MUTED);
        assertThat(decision.outcomes().get(3)).isInstanceOf(Outcome.Written.class);
        assertThat(reason(decision.outcomes().get(4))).isEqualTo(ChatError.NOT_REVERSIBLE);
    }

    @Test
    void aTimeOutEndsWithinFourWeeks() {
        // When
        Decision decision =
                state.decide(
                        moderate(ActionKind.TIME_OUT, ANNA, AT.plus(Duration.ofDays(29))),
                        moderate(ActionKind.TIME_OUT, ANNA, null),
                        moderate(ActionKind.TIME_OUT, ANNA, AT.plusSeconds(60)),
                        send(ANNA));

        // Then
        assertThat(reason(decision.outcomes().get(0))).isEqualTo(ChatError.UNTIL_INVALID);
        assertThat(reason(decision.outcomes().get(1))).isEqualTo(ChatError.UNTIL_INVALID);
        assertThat(reason(decision.outcomes().get(3))).isEqualTo(ChatError.TIMED_OUT);
        assertThat(((Outcome.Refused) decision.outcomes().get(3)).reason().retryAfter())
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void moderatorsDoNotTouchTheOwnerNorEachOther() {
        // When
        Decision decision =
                state.decide(
                        moderate(ActionKind.KICK, OWNER, null),
                        moderate(ActionKind.BAN, MODERATOR, null),
                        new Governance.Moderate(new Actor(ANNA, false), 1, order(ActionKind.KICK)));

        // Then
        assertThat(decision.outcomes().stream().map(RoomStates::reason))
                .containsExactly(
                        ChatError.RANK_TOO_LOW,
                        ChatError.RANK_TOO_LOW,
                        ChatError.MISSING_PERMISSION);
    }

    @Test
    void manyMessagesGoAsOneEvent() {
        // Given
        Order order = order(ActionKind.DELETE_MESSAGES);

        // When
        Decision decision =
                state.decide(
                        new Governance.DeleteMessages(MODERATING, 1, List.of(HERS, 4L), order),
                        new Governance.DeleteMessages(MODERATING, 2, List.of(HERS), order));

        // Then
        assertThat(decision.events())
                .hasExactlyElementsOfTypes(GovernanceEvent.MessagesDeleted.class);
        assertThat(decision.changes()).hasSize(1);
        assertThat(decision.changes().getFirst().message().isDeleted()).isTrue();
        assertThat(decision.outcomes().get(1)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(decision.effects().actions().getFirst().order().target()).isEqualTo(ANNA);
    }

    @Test
    void slowModeHoldsForMembersNotForModerators() {
        // Given
        state.room = state.room.with(RoomChange.pausing(30), AT);
        state.people.compute(ANNA, (_, anna) -> anna.havingSpoken(AT.minusSeconds(10)));

        // When
        Decision decision = state.decide(send(ANNA), send(MODERATOR), send(MODERATOR), send(OWNER));

        // Then
        var refused = (Outcome.Refused) decision.outcomes().getFirst();
        assertThat(refused.reason().code()).isEqualTo(ChatError.SLOW_MODE);
        assertThat(refused.reason().retryAfter()).isEqualTo(Duration.ofSeconds(20));
        assertThat(decision.events()).hasSize(3);
        assertThat(decision.effects().spoken()).containsOnlyKeys(MODERATOR, OWNER);
    }

    @Test
    void anArchiveIsReadOnly() {
        // Given
        state.room = state.room.with(RoomChange.archiving(true), AT);

        // When
        Decision decision =
                state.decide(
                        send(OWNER),
                        new Intent.Delete(ANNA, HERS, false),
                        new Governance.ChangeRoom(RoomStates.OWNING, RoomChange.archiving(false)),
                        send(OWNER));

        // Then
        assertThat(reason(decision.outcomes().get(0))).isEqualTo(ChatError.ROOM_ARCHIVED);
        assertThat(reason(decision.outcomes().get(1))).isEqualTo(ChatError.ROOM_ARCHIVED);
        assertThat(decision.outcomes().get(3)).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void whatWasChangedMeanwhileIsNotWrittenOver() {
        // Given
        List<String> read = List.of(state.room.revision().value());

        // When
        Decision decision =
                state.decide(
                        new Governance.ChangeRoom(
                                RoomStates.OWNING, RoomChange.about(new Topic("First")), read),
                        new Governance.ChangeRoom(
                                RoomStates.OWNING, RoomChange.about(new Topic("Late")), read),
                        new Governance.ChangeRoom(
                                RoomStates.OWNING, RoomChange.about(new Topic("Last"))));

        // Then
        assertThat(decision.outcomes().get(0)).isInstanceOf(Outcome.Written.class);
        assertThat(reason(decision.outcomes().get(1))).isEqualTo(CoreError.CHANGED_MEANWHILE);
        assertThat(decision.outcomes().get(2)).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void anEndedBanLetsPeopleBackIn() {
        // Given
        Restriction ended = Restriction.NONE.banned(AT.minusSeconds(1));
        state.people.put(STRANGER, Standing.outside(STRANGER).under(ended));

        // When
        Decision decision = state.decide(new Intent.Join(STRANGER));

        // Then
        assertThat(decision.outcomes()).hasOnlyElementsOfType(Outcome.Written.class);
    }

    private static Governance.Moderate moderate(
            ActionKind kind, long target, @Nullable Instant until) {
        return new Governance.Moderate(
                MODERATING, 1, new Order(kind, target, new Reason("rude"), until));
    }

    private static Order order(ActionKind kind) {
        return new Order(kind, 0, new Reason(""), null);
    }
}
