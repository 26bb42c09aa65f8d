package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.chat.v1.ClosePollRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.NewPoll;
import io.veza.proto.chat.v1.PollService;
import io.veza.proto.chat.v1.RetractVoteRequest;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.SearchMessagesRequest;
import io.veza.proto.chat.v1.SearchService;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.VotePollRequest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Polls on a real database. Anna asks, Bela answers. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class PollGrpcServiceTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final NewPoll WHICH =
            NewPoll.newBuilder()
                    .setQuestion("Which take, zanzibar?")
                    .addOptions("first")
                    .addOptions("second")
                    .build();

    @GrpcClient("chat")
    MessageService messages;

    @GrpcClient("chat")
    RoomService rooms;

    @GrpcClient("chat")
    PollService polls;

    @GrpcClient("chat")
    SearchService search;

    @Inject Ids ids;

    private long anna;
    private long bela;
    private Talk talk;

    @BeforeEach
    void openRoom() {
        anna = ids.next();
        bela = ids.next();
        talk = Talk.begin(rooms, messages, anna, bela);
    }

    @Test
    void votesAreCountedOnceEachAndSeenByAll() {
        // Given
        Message asked = ask(WHICH);
        vote(bela, asked, 0);

        // When
        vote(bela, asked, 1);

        // Then
        Message seen = talk.history(bela).getLast();
        assertThat(seen.getText()).isEmpty();
        assertThat(seen.getPoll().getCountsList()).containsExactly(0, 1);
        assertThat(seen.getPoll().getVoters()).isEqualTo(1);
        assertThat(seen.getPoll().getMineList()).containsExactly(1);
        assertThat(talk.history(anna).getLast().getPoll().getMineList()).isEmpty();
        RoomEvent told = talk.lastEvent();
        assertThat(told.getType()).isEqualTo("poll.voted");
        assertThat(told.getPoll().getCountsList()).containsExactly(0, 1);
        assertThat(told.getPoll().getChoicesList()).containsExactly(1);
        assertThat(told.getMember().getId()).isEqualTo(bela);
    }

    @Test
    void aVoteCanBeTakenBack() {
        // Given
        Message asked = ask(WHICH);
        vote(bela, asked, 0);

        // When
        await(as(polls, bela).retractVote(retraction(asked)));

        // Then
        assertThat(talk.history(bela).getLast().getPoll().getVoters()).isZero();
        assertThat(talk.lastEvent().getPoll().getVoters()).isZero();
    }

    @Test
    void ofAnAnonymousPollNobodyIsTold() {
        // Given
        Message asked = ask(WHICH.toBuilder().setAnonymous(true).build());

        // When
        vote(bela, asked, 0);

        // Then
        RoomEvent told = talk.lastEvent();
        assertThat(told.hasMember()).isFalse();
        assertThat(told.getPoll().getChoicesList()).isEmpty();
        assertThat(told.getPoll().getCountsList()).containsExactly(1, 0);
    }

    @Test
    void itsAuthorEndsItAndNobodyVotesAfterwards() {
        // Given
        Message asked = ask(WHICH);
        vote(bela, asked, 0);

        // When
        await(as(polls, anna).closePoll(closing(asked)));

        // Then
        assertThat(reason(as(polls, bela).closePoll(closing(asked)))).isEqualTo("NOT_THE_AUTHOR");
        assertThat(reason(as(polls, bela).votePoll(ballot(asked, 1)))).isEqualTo("POLL_CLOSED");
        assertThat(talk.lastEvent().getPoll().hasClosedAt()).isTrue();
        Message seen = talk.history(bela).getLast();
        assertThat(seen.getPoll().hasClosedAt()).isTrue();
        assertThat(seen.getPoll().getCountsList()).containsExactly(1, 0);
    }

    @Test
    void itEndsByItselfInTime() {
        // Given
        Instant soon = Instant.now().plusSeconds(2);
        Timestamp closesAt =
                Timestamp.newBuilder()
                        .setSeconds(soon.getEpochSecond())
                        .setNanos(soon.getNano())
                        .build();

        // When
        ask(WHICH.toBuilder().setClosesAt(closesAt).build());

        // Then
        Poll.until(SOON, "its end", () -> talk.lastEvent().getType().equals("poll.closed"));
        assertThat(talk.lastEvent().hasMember()).isFalse();
    }

    @Test
    void searchFindsPollsByWhatTheyAsk() {
        // Given
        Message asked = ask(WHICH);

        // When
        SearchMessagesRequest sought =
                SearchMessagesRequest.newBuilder()
                        .setQuery("zanzibar has:poll in:" + talk.room())
                        .build();

        // Then
        Poll.until(SOON, "the poll in the index", () -> finds(sought, asked));
    }

    @Test
    void onlyWhatIsOfferedIsTaken() {
        // When
        Message asked = ask(WHICH);
        Message plain = talk.say(anna, "no question");

        // Then
        assertThat(reason(as(polls, bela).votePoll(ballot(asked, 2)))).isEqualTo("VOTE_INVALID");
        assertThat(reason(as(polls, bela).votePoll(ballot(plain, 0)))).isEqualTo("POLL_NOT_FOUND");
    }

    private boolean finds(SearchMessagesRequest sought, Message asked) {
        return await(as(search, bela).searchMessages(sought)).getItemsList().stream()
                .anyMatch(hit -> hit.getMessage().getId() == asked.getId());
    }

    private Message ask(NewPoll poll) {
        return talk.send(anna, SendMessageRequest.newBuilder().setPoll(poll));
    }

    private void vote(long who, Message asked, int option) {
        await(as(polls, who).votePoll(ballot(asked, option)));
    }

    private VotePollRequest ballot(Message asked, int option) {
        return VotePollRequest.newBuilder()
                .setRoom(talk.room())
                .setMessage(asked.getId())
                .addOptions(option)
                .build();
    }

    private RetractVoteRequest retraction(Message asked) {
        return RetractVoteRequest.newBuilder()
                .setRoom(talk.room())
                .setMessage(asked.getId())
                .build();
    }

    private ClosePollRequest closing(Message asked) {
        return ClosePollRequest.newBuilder().setRoom(talk.room()).setMessage(asked.getId()).build();
    }
}
