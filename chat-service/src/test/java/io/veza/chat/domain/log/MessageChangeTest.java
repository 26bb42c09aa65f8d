package io.veza.chat.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Intent.Delete;
import io.veza.chat.domain.log.Intent.Edit;
import io.veza.chat.domain.log.Intent.Pin;
import io.veza.chat.domain.log.Intent.React;
import io.veza.chat.domain.log.Outcome.Refused;
import io.veza.chat.domain.log.Outcome.Unchanged;
import io.veza.chat.domain.log.Outcome.Written;
import io.veza.chat.domain.log.RoomState.Reactions;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.ReactionKey;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageChangeTest {

    private static final Instant SENT = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant AT = SENT.plusSeconds(60);
    private static final long OWNER = 1;
    private static final long ANNA = 2;
    private static final long BELA = 3;
    private static final long STRANGER = 4;
    private static final long HERS = 77;
    private static final Emoji HEART = new Emoji("❤️");

    @Test
    void anEditTakesAPlaceInTheLogAndKeepsTheOldWords() {
        // When
        Decision decision = decide(new Edit(ANNA, HERS, new Text("new")));

        // Then
        var edited = (RoomEvent.MessageEdited) decision.events().getFirst();
        assertThat(edited.seq()).isEqualTo(8);
        assertThat(edited.before()).isEqualTo(new Text("old"));
        assertThat(edited.message().words()).isEqualTo("new");
        assertThat(edited.message().seq()).isEqualTo(3);
        assertThat(edited.message().state().edits()).isEqualTo(1);
        assertThat(edited.message().state().editedAt()).isEqualTo(AT);
        assertThat(decision.head()).isEqualTo(new Head("e", 8, 3, 3, SENT));
    }

    @Test
    void theSameWordsAreNoEdit() {
        // When
        Decision decision = decide(new Edit(ANNA, HERS, new Text("old")));

        // Then
        assertThat(decision.outcomes()).containsExactly(new Unchanged());
        assertThat(decision.head().top()).isEqualTo(7);
    }

    @Test
    void nobodyEditsWhatOthersWrote() {
        // When
        Decision decision = decide(new Edit(OWNER, HERS, new Text("new")));

        // Then
        assertThat(reason(decision)).isEqualTo(ChatError.NOT_THE_AUTHOR);
    }

    @Test
    void eachEditBuildsOnTheOneBefore() {
        // When
        Decision decision =
                decide(
                        new Edit(ANNA, HERS, new Text("second")),
                        new Edit(ANNA, HERS, new Text("third")));

        // Then
        var last = (RoomEvent.MessageEdited) decision.events().getLast();
        assertThat(last.before()).isEqualTo(new Text("second"));
        assertThat(last.message().state().edits()).isEqualTo(2);
    }

    @Test
    void whatIsDeletedHasNoWords() {
        // When
        Decision decision = decide(new Delete(ANNA, HERS, false));

        // Then
        Message deleted = decision.changes().getFirst().message();
        assertThat(deleted.words()).isEmpty();
        assertThat(deleted.isDeleted()).isTrue();
        assertThat(deleted.latest()).isEqualTo(8);
    }

    @Test
    void moderatorsAndAdminsDeleteToo() {
        assertThat(decide(new Delete(OWNER, HERS, false)).events()).hasSize(1);
        assertThat(decide(new Delete(BELA, HERS, true)).events()).hasSize(1);
        assertThat(reason(decide(new Delete(BELA, HERS, false))))
                .isEqualTo(ChatError.NOT_THE_AUTHOR);
    }

    @Test
    void deletingAgainChangesNothingAndNothingElseCanBeDone() {
        // When
        Decision decision =
                decide(
                        new Delete(ANNA, HERS, false),
                        new Delete(ANNA, HERS, false),
                        new Edit(ANNA, HERS, new Text("back")),
                        new React(BELA, HERS, HEART, true));

        // Then
        assertThat(decision.events()).hasSize(1);
        assertThat(decision.outcomes().get(1)).isEqualTo(new Unchanged());
        assertThat(reason(decision, 2)).isEqualTo(ChatError.MESSAGE_NOT_FOUND);
        assertThat(reason(decision, 3)).isEqualTo(ChatError.MESSAGE_NOT_FOUND);
    }

    @Test
    void pinsAreForModerators() {
        // When
        Decision decision =
                decide(
                        new Pin(OWNER, HERS, false, true),
                        new Pin(OWNER, HERS, false, true),
                        new Pin(BELA, HERS, true, false),
                        new Pin(ANNA, HERS, false, true));

        // Then
        assertThat(decision.events())
                .hasExactlyElementsOfTypes(
                        RoomEvent.MessagePinned.class, RoomEvent.MessageUnpinned.class);
        assertThat(decision.outcomes().get(1)).isEqualTo(new Unchanged());
        assertThat(reason(decision, 3)).isEqualTo(ChatError.NOT_A_MODERATOR);
    }

    @Test
    void aReactionIsGivenOnceAndTakenBackOnce() {
        // When
        Decision decision =
                decide(
                        new React(BELA, HERS, HEART, true),
                        new React(BELA, HERS, HEART, true),
                        new React(BELA, HERS, HEART, false),
                        new React(BELA, HERS, HEART, false));

        // Then
        assertThat(decision.outcomes())
                .extracting(Object::getClass)
                .containsExactly(Written.class, Unchanged.class, Written.class, Unchanged.class);
        assertThat(decision.changes().getLast().message().state().changed()).isEqualTo(9);
    }

    @Test
    void kindsOfReactionsAreBounded() {
        // Given
        Set<Emoji> twenty =
                IntStream.range(0, 20)
                        .mapToObj(i -> new Emoji(":e" + i + ":"))
                        .collect(Collectors.toSet());
        RoomState state = state(new Reactions(Set.of(), Map.of(HERS, twenty)));

        // When
        Decision decision =
                state.decide(
                        List.of(
                                new React(BELA, HERS, HEART, true),
                                new React(BELA, HERS, new Emoji(":e1:"), true)),
                        AT);

        // Then
        assertThat(reason(decision)).isEqualTo(ChatError.TOO_MANY_REACTIONS);
        assertThat(decision.events()).hasSize(1);
    }

    @Test
    void strangersChangeNothing() {
        assertThat(reason(decide(new React(STRANGER, HERS, HEART, true))))
                .isEqualTo(ChatError.NOT_A_MEMBER);
        assertThat(reason(decide(new Edit(ANNA, 78, new Text("x")))))
                .isEqualTo(ChatError.MESSAGE_NOT_FOUND);
    }

    @Test
    void changingThingsIsNotReading() {
        assertThat(decide(new React(BELA, HERS, HEART, true)).readPositions()).isEmpty();
    }

    @Test
    void reactionsKnownFromBeforeCount() {
        // Given
        RoomState state =
                state(
                        new Reactions(
                                Set.of(new ReactionKey(HERS, HEART, BELA)),
                                Map.of(HERS, Set.of(HEART))));

        // When
        Decision decision = state.decide(List.of(new React(BELA, HERS, HEART, false)), AT);

        // Then
        assertThat(decision.events()).hasExactlyElementsOfTypes(RoomEvent.ReactionRemoved.class);
    }

    private static Decision decide(Intent... intents) {
        return state(Reactions.NONE).decide(List.of(intents), AT);
    }

    private static RoomState state(Reactions reactions) {
        Room room =
                new Room(9, new RoomName("Studio"), new Topic(""), Visibility.PUBLIC, OWNER, SENT);
        Message hers = new Message(HERS, 9, 3, ANNA, new Text("old"), SENT, null, null, null);
        return new RoomState(
                room,
                new Head("e", 7, 3, 3, SENT),
                Standings.in(room, Set.of(OWNER, ANNA, BELA)),
                Map.of(HERS, hers),
                Map.of(),
                reactions,
                Statutes.NONE);
    }

    private static ErrorCode reason(Decision decision) {
        return reason(decision, 0);
    }

    private static ErrorCode reason(Decision decision, int index) {
        return ((Refused) decision.outcomes().get(index)).reason().code();
    }
}
