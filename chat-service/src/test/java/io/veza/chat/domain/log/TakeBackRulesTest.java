package io.veza.chat.domain.log;

import static io.veza.chat.domain.log.RoomStates.ANNA;
import static io.veza.chat.domain.log.RoomStates.BELA;
import static io.veza.chat.domain.log.RoomStates.HERS;
import static io.veza.chat.domain.log.RoomStates.MODERATING;
import static io.veza.chat.domain.log.RoomStates.MODERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.moderation.TakenMessage;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.room.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeBackRulesTest {

    private final RoomStates state = new RoomStates(Visibility.PUBLIC);

    @Test
    void whatIsTakenBackIsGoneKeptRecordedAndNoticed() {
        // When
        Decision decision = state.decide(take(ANNA));

        // Then
        assertThat(decision.changes().getFirst().message().isDeleted()).isTrue();
        assertThat(decision.effects().taken().get(1L))
                .containsExactly(new TakenMessage(HERS, ANNA, new Text("old"), Extras.NONE));
        ModerationAction action = decision.effects().actions().getFirst();
        assertThat(action.actor()).isZero();
        assertThat(action.order().kind()).isEqualTo(ActionKind.TAKE_BACK);
        assertThat(decision.effects().flags().getFirst().evidence()).isEqualTo("old");
    }

    @Test
    void nothingIsTakenBackOfOthersNorOfThoseWhoKeepOrder() {
        // Given
        Decision ofAnother = state.decide(take(BELA));
        state.people.put(ANNA, Standing.inside(ANNA, DefaultRoles.moderator(state.room)));

        // When
        Decision ofModerator = state.decide(take(ANNA));

        // Then
        assertThat(ofAnother.isEmpty()).isTrue();
        assertThat(ofModerator.isEmpty()).isTrue();
    }

    @Test
    void whatIsPutBackSaysWhatItSaid() {
        // Given
        List<TakenMessage> taken = state.decide(take(ANNA)).effects().taken().get(1L);

        // When
        Decision decision = state.decide(take(ANNA), restore(MODERATING, taken));

        // Then
        Message back = decision.changes().getLast().message();
        assertThat(back.words()).isEqualTo("old");
        assertThat(back.isDeleted()).isFalse();
        assertThat(back.state().edits()).isZero();
        assertThat(decision.effects().restored()).containsExactly(HERS);
    }

    @Test
    void onlyWhoKeepsOrderPutsBack() {
        // When
        var refusal = state.refusal(restore(new Actor(BELA, false), List.of()));

        // Then
        assertThat(refusal).isEqualTo(ChatError.MISSING_PERMISSION);
        assertThat(state.decide(restore(new Actor(MODERATOR, false), List.of())).isEmpty())
                .isFalse();
    }

    private static Governance.TakeBack take(long author) {
        return new Governance.TakeBack(
                1, List.of(HERS), order(ActionKind.TAKE_BACK, author), 0.98, true);
    }

    private static Governance.Restore restore(Actor actor, List<TakenMessage> taken) {
        return new Governance.Restore(actor, 2, taken, order(ActionKind.RESTORE_MESSAGES, ANNA));
    }

    private static Order order(ActionKind kind, long target) {
        return new Order(kind, target, new Reason("spam"), null);
    }
}
