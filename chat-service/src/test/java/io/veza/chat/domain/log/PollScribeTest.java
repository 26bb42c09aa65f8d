package io.veza.chat.domain.log;

import static io.veza.chat.domain.log.RoomStates.AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Intent.ClosePoll;
import io.veza.chat.domain.log.Intent.Vote;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.MessageState;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.poll.Ballots;
import io.veza.chat.domain.poll.Poll;
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
import org.junit.jupiter.api.Test;

class PollScribeTest {

    private static final long OWNER = 1;
    private static final long ANNA = 2;
    private static final long BELA = 3;
    private static final long ASKED = 77;
    private static final Instant SOON = AT.plusSeconds(60);

    private Poll poll = new Poll("Which?", List.of("a", "b", "c"), false, false, SOON, null);
    private Ballots ballots = Ballots.NONE;
    private Instant now = AT;

    @Test
    void aVoteTakesAPlaceAndTheSameAgainNone() {
        // When
        Decision decision =
                decide(
                        new Vote(BELA, ASKED, Set.of(1)),
                        new Vote(BELA, ASKED, Set.of(1)),
                        new Vote(BELA, ASKED, Set.of(2)),
                        new Vote(BELA, ASKED, Set.of()),
                        new Vote(BELA, ASKED, Set.of()));

        // Then
        assertThat(decision.outcomes())
                .extracting(Object::getClass)
                .containsExactly(
                        Outcome.Written.class,
                        Outcome.Unchanged.class,
                        Outcome.Written.class,
                        Outcome.Written.class,
                        Outcome.Unchanged.class);
        assertThat(decision.head().top()).isEqualTo(10);
        assertThat(decision.changes().getLast().message().state().changed()).isEqualTo(10);
    }

    @Test
    void aVoteFromBeforeIsKnown() {
        // Given
        ballots = new Ballots(Map.of(new Ballots.Ballot(ASKED, BELA), Set.of(1)));

        // When
        Decision decision = decide(new Vote(BELA, ASKED, Set.of(1)));

        // Then
        assertThat(decision.outcomes()).containsExactly(new Outcome.Unchanged());
    }

    @Test
    void votesAreRefusedInTimeAlsoBeforeItIsClosed() {
        // Given
        now = SOON;

        // When
        Decision decision = decide(new Vote(BELA, ASKED, Set.of(1)));

        // Then
        assertThat(reason(decision)).isEqualTo(ChatError.POLL_CLOSED);
        assertThat(decision.events()).isEmpty();
    }

    @Test
    void itsAuthorClosesItOnce() {
        // When
        Decision decision =
                decide(
                        new ClosePoll(BELA, ASKED, false, false),
                        new ClosePoll(ANNA, ASKED, false, false),
                        new ClosePoll(OWNER, ASKED, false, false),
                        new Vote(BELA, ASKED, Set.of(0)));

        // Then
        assertThat(reason(decision)).isEqualTo(ChatError.NOT_THE_AUTHOR);
        assertThat(decision.events()).hasExactlyElementsOfTypes(RoomEvent.PollClosed.class);
        assertThat(decision.changes().getFirst().message().extras().poll().closedAt())
                .isEqualTo(AT);
        assertThat(decision.outcomes().get(2)).isEqualTo(new Outcome.Unchanged());
        assertThat(decision.outcomes().get(3)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void itClosesByItselfThoughNobodyIsThere() {
        // When
        Decision decision = decide(new ClosePoll(0, ASKED, false, true));

        // Then
        assertThat(decision.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        RoomEvent.PollClosed.class,
                        closed -> {
                            assertThat(closed.due()).isTrue();
                            assertThat(closed.user()).isEqualTo(ANNA);
                        });
    }

    @Test
    void whereNothingIsAskedNothingIsAnswered() {
        // Given
        poll = null;

        // When
        Decision decision = decide(new Vote(BELA, ASKED, Set.of(0)));

        // Then
        assertThat(reason(decision)).isEqualTo(ChatError.POLL_NOT_FOUND);
    }

    private Decision decide(Intent... intents) {
        Room room =
                new Room(9, new RoomName("Studio"), new Topic(""), Visibility.PUBLIC, OWNER, AT);
        Message asked =
                new Message(
                        ASKED,
                        9,
                        3,
                        ANNA,
                        new Text("?"),
                        AT,
                        null,
                        null,
                        null,
                        Extras.NONE.asking(poll),
                        MessageState.FRESH);
        return new RoomState(
                        room,
                        new Head("e", 7, 3, 3, AT),
                        Standings.in(room, Set.of(OWNER, ANNA, BELA)),
                        Map.of(ASKED, asked),
                        Map.of(),
                        RoomState.Reactions.NONE,
                        ballots,
                        Statutes.NONE)
                .decide(List.of(intents), now);
    }

    private static ErrorCode reason(Decision decision) {
        return ((Outcome.Refused) decision.outcomes().getFirst()).reason().code();
    }
}
