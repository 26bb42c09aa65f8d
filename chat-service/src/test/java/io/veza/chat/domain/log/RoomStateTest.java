package io.veza.chat.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Outcome.Refused;
import io.veza.chat.domain.log.Outcome.Repeated;
import io.veza.chat.domain.log.Outcome.Unchanged;
import io.veza.chat.domain.log.Outcome.Written;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.membership.ReadPosition;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.Standings;
import io.veza.platform.kernel.ErrorCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoomStateTest {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
    private static final long OWNER = 1;
    private static final long ANNA = 2;
    private static final long BELA = 3;
    private static final long KNOWN = 77;

    @Test
    void sendsTakeDenseSequenceNumbersInTheirOrder() {
        // Given
        RoomState state = state(Visibility.PUBLIC, Set.of(ANNA, BELA));

        // When
        Decision decision = state.decide(List.of(send(ANNA, 1), send(BELA, 2), send(ANNA, 3)), AT);

        // Then
        assertThat(decision.events()).extracting(RoomEvent::seq).containsExactly(8, 9, 10);
        assertThat(decision.head()).isEqualTo(new Head("e", 10, 6, 2, AT));
        assertThat(decision.outcomes()).hasOnlyElementsOfType(Written.class);
    }

    @Test
    void aRefusedSendTakesNoNumberAndHarmsNoOther() {
        // Given
        RoomState state = state(Visibility.PUBLIC, Set.of(ANNA));

        // When
        Decision decision = state.decide(List.of(send(BELA, 1), send(ANNA, 2)), AT);

        // Then
        assertThat(reason(decision, 0)).isEqualTo(ChatError.NOT_A_MEMBER);
        assertThat(decision.events()).extracting(RoomEvent::seq).containsExactly(8);
    }

    @Test
    void aNonceUsedBeforeGivesTheFirstResult() {
        // Given
        Nonce nonce = new Nonce("n1");
        Message first = new Message(5, 9, 3, ANNA, new Text("hi"), AT, nonce, null, null);
        RoomState state =
                new RoomState(
                        room(Visibility.PUBLIC),
                        new Head("e", 7, 3, 1, null),
                        Standings.in(room(Visibility.PUBLIC), Set.of(ANNA)),
                        Map.of(),
                        Map.of(new SendKey(ANNA, nonce), first),
                        RoomState.Reactions.NONE,
                        Statutes.NONE);

        // When
        Decision decision = state.decide(List.of(send(ANNA, 6, nonce, null)), AT);

        // Then
        assertThat(decision.outcomes()).containsExactly(new Repeated(first));
        assertThat(decision.entries()).isEmpty();
        assertThat(decision.head().top()).isEqualTo(7);
    }

    @Test
    void aNonceRepeatedWithinOneGroupGivesTheFirstResult() {
        // Given
        Nonce nonce = new Nonce("n1");
        RoomState state = state(Visibility.PUBLIC, Set.of(ANNA));

        // When
        Decision decision =
                state.decide(List.of(send(ANNA, 6, nonce, null), send(ANNA, 7, nonce, null)), AT);

        // Then
        assertThat(decision.events()).hasSize(1);
        assertThat(decision.outcomes().get(1)).isInstanceOf(Repeated.class);
    }

    @Test
    void theSameNonceOfTwoPeopleIsTwoMessages() {
        // Given
        Nonce nonce = new Nonce("n1");
        RoomState state = state(Visibility.PUBLIC, Set.of(ANNA, BELA));

        // When
        Decision decision =
                state.decide(List.of(send(ANNA, 6, nonce, null), send(BELA, 7, nonce, null)), AT);

        // Then
        assertThat(decision.events()).hasSize(2);
    }

    @Test
    void repliesAreToMessagesOfTheSameRoom() {
        // Given
        RoomState state = state(Visibility.PUBLIC, Set.of(ANNA));

        // When
        Decision decision =
                state.decide(List.of(send(ANNA, 1, null, KNOWN), send(ANNA, 2, null, 78L)), AT);

        // Then
        assertThat(decision.outcomes().getFirst()).isInstanceOf(Written.class);
        assertThat(reason(decision, 1)).isEqualTo(ChatError.MESSAGE_NOT_FOUND);
    }

    @Test
    void comingAndGoingTakeNumbersAndDecideWhoMaySpeak() {
        // Given
        RoomState state = state(Visibility.PUBLIC, Set.of());

        // When
        Decision decision =
                state.decide(
                        List.of(
                                new Intent.Join(ANNA),
                                send(ANNA, 1),
                                new Intent.Leave(ANNA),
                                send(ANNA, 2)),
                        AT);

        // Then
        assertThat(decision.events()).extracting(RoomEvent::seq).containsExactly(8, 9, 10);
        assertThat(reason(decision, 3)).isEqualTo(ChatError.NOT_A_MEMBER);
        assertThat(decision.head().members()).isEqualTo(2);
    }

    @Test
    void comingTwiceAndLeavingTwiceChangeNothing() {
        // Given
        RoomState state = state(Visibility.PUBLIC, Set.of(ANNA));

        // When
        Decision decision =
                state.decide(List.of(new Intent.Join(ANNA), new Intent.Leave(BELA)), AT);

        // Then
        assertThat(decision.outcomes()).hasOnlyElementsOfType(Unchanged.class);
        assertThat(decision.entries()).isEmpty();
    }

    @Test
    void aPrivateRoomDoesNotExistForOthers() {
        // Given
        RoomState state = state(Visibility.PRIVATE, Set.of(ANNA));

        // When
        Decision decision =
                state.decide(
                        List.of(send(BELA, 1), new Intent.Leave(BELA), new Intent.Join(BELA)), AT);

        // Then
        assertThat(reason(decision, 0)).isEqualTo(ChatError.ROOM_NOT_FOUND);
        assertThat(reason(decision, 1)).isEqualTo(ChatError.ROOM_NOT_FOUND);
        assertThat(reason(decision, 2)).isEqualTo(ChatError.ROOM_NOT_FOUND);
    }

    @Test
    void anOwnerMayReturnToTheirPrivateRoom() {
        // Given
        RoomState state = state(Visibility.PRIVATE, Set.of());

        // When
        Decision decision = state.decide(List.of(new Intent.Join(OWNER)), AT);

        // Then
        assertThat(decision.outcomes().getFirst()).isInstanceOf(Written.class);
    }

    @Test
    void whoSpeaksOrComesHasReadUpToThere() {
        // Given
        RoomState state = state(Visibility.PUBLIC, Set.of(ANNA));

        // When
        Decision decision =
                state.decide(
                        List.of(
                                send(ANNA, 1),
                                new Intent.Join(BELA),
                                send(ANNA, 2),
                                new Intent.Leave(BELA)),
                        AT);

        // Then
        assertThat(decision.readPositions())
                .containsEntry(ANNA, new ReadPosition(10, 5))
                .containsEntry(BELA, new ReadPosition(9, 4));
    }

    private static ErrorCode reason(Decision decision, int index) {
        return ((Refused) decision.outcomes().get(index)).reason().code();
    }

    private static RoomState state(Visibility visibility, Set<Long> members) {
        return new RoomState(
                room(visibility),
                new Head("e", 7, 3, 2, null),
                Standings.in(room(visibility), members),
                Map.of(
                        KNOWN,
                        new Message(KNOWN, 9, 3, ANNA, new Text("old"), AT, null, null, null)),
                Map.of(),
                RoomState.Reactions.NONE,
                Statutes.NONE);
    }

    private static Room room(Visibility visibility) {
        return new Room(9, new RoomName("Studio"), new Topic(""), visibility, OWNER, AT);
    }

    private static Intent send(long user, long id) {
        return send(user, id, null, null);
    }

    private static Intent send(long user, long id, @Nullable Nonce nonce, @Nullable Long replyTo) {
        return new Intent.Send(id, user, new Text("hello"), nonce, replyTo, null);
    }
}
