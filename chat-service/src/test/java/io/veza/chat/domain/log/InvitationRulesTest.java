package io.veza.chat.domain.log;

import static io.veza.chat.domain.log.RoomStates.AT;
import static io.veza.chat.domain.log.RoomStates.OWNER;
import static io.veza.chat.domain.log.RoomStates.STRANGER;
import static io.veza.chat.domain.log.RoomStates.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.membership.Restriction;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.room.Visibility;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvitationRulesTest {

    private static final long CODE = 55;
    private static final long OTHER = 6;

    private final RoomStates state = new RoomStates(Visibility.PRIVATE);

    @Test
    void thereIsNoSuchRoomForWhoeverIsNotAskedIn() {
        assertThat(state.refusal(new Intent.Join(STRANGER))).isEqualTo(ChatError.ROOM_NOT_FOUND);
    }

    @Test
    void aCodeLetsInAsManyAsItSays() {
        // Given
        state.invitations = List.of(invitation(null, null, 2, 1));

        // When
        Decision decision =
                state.decide(new Intent.Join(STRANGER, CODE), new Intent.Join(OTHER, CODE));

        // Then
        assertThat(decision.outcomes().getFirst()).isInstanceOf(Outcome.Written.class);
        assertThat(reason(decision.outcomes().get(1))).isEqualTo(ChatError.INVITATION_NOT_FOUND);
        assertThat(decision.effects().invitations().get(CODE).uses()).isEqualTo(2);
    }

    @Test
    void anExpiredCodeLetsNobodyIn() {
        // Given
        state.invitations = List.of(invitation(null, AT, 0, 0));

        // When
        var refusal = state.refusal(new Intent.Join(STRANGER, CODE));

        // Then
        assertThat(refusal).isEqualTo(ChatError.INVITATION_NOT_FOUND);
    }

    @Test
    void oneMeantForAPersonIsForNobodyElse() {
        // Given
        state.invitations = List.of(invitation(STRANGER, null, 1, 0));

        // When
        Decision decision = state.decide(new Intent.Join(OTHER), new Intent.Join(STRANGER));

        // Then
        assertThat(reason(decision.outcomes().getFirst())).isEqualTo(ChatError.ROOM_NOT_FOUND);
        assertThat(decision.outcomes().get(1)).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void noInvitationOpensTheDoorToTheBanned() {
        // Given
        state.invitations = List.of(invitation(null, null, 0, 0));
        Restriction banned = Restriction.NONE.banned(Restriction.FOR_EVER);
        state.people.put(STRANGER, Standing.outside(STRANGER).under(banned));

        // When
        var refusal = state.refusal(new Intent.Join(STRANGER, CODE));

        // Then
        assertThat(refusal).isEqualTo(ChatError.BANNED);
    }

    private static Invitation invitation(
            @Nullable Long invitee, @Nullable Instant expiresAt, int maxUses, int uses) {
        return new Invitation(
                CODE, 1000, OWNER, invitee, AT.minusSeconds(60), expiresAt, maxUses, uses, null);
    }
}
