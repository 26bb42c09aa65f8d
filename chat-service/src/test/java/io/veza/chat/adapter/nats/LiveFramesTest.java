package io.veza.chat.adapter.nats;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.application.log.EventView;
import io.veza.chat.domain.log.RoomEvent.MemberJoined;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.person.Person;
import io.veza.proto.chat.v1.LiveEvents;
import io.veza.proto.chat.v1.RoomEvent;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveFramesTest {

    private static final Person ANNA = new Person(4, "anna", "Anna");

    @Test
    void carriesEveryFieldOfEveryEvent() {
        // Given
        List<EventView> events =
                List.of(
                        message(5, "hello"),
                        new EventView(new MemberJoined(9, 6, 4), ANNA, ANNA),
                        new EventView(new MemberLeft(9, 7, 4), ANNA, ANNA));

        // When
        LiveEvents frame = LiveFrames.of(9, "e1", events).getFirst();

        // Then
        assertThat(frame.getEpoch()).isEqualTo("e1");
        assertThat(frame.getEventsList())
                .extracting(RoomEvent::getType)
                .containsExactly("message.created", "member.joined", "member.left");
        assertThat(frame.getEvents(0).getMessage())
                .hasToString(
                        """
                        id: 1005
                        room: 9
                        seq: 5
                        author {
                          id: 4
                          handle: "anna"
                          display_name: "Anna"
                        }
                        text: "hello"
                        at {
                          seconds: 7
                        }
                        nonce: "n"
                        reply_to: 2
                        thread_root: 3
                        """);
        assertThat(frame.getEvents(2).getMember().getHandle()).isEqualTo("anna");
    }

    @Test
    void aLongCommitTravelsInSeveralPieces() {
        // Given
        String long4000 = "🎹".repeat(4000);
        List<EventView> events =
                IntStream.rangeClosed(1, 100).mapToObj(seq -> message(seq, long4000)).toList();

        // When
        List<LiveEvents> frames = LiveFrames.of(9, "e1", events);

        // Then
        assertThat(frames)
                .hasSizeGreaterThan(1)
                .allSatisfy(frame -> assertThat(frame.getSerializedSize()).isLessThan(1024 * 1024));
        assertThat(frames.stream().flatMap(frame -> frame.getEventsList().stream()))
                .extracting(RoomEvent::getSeq)
                .isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void nothingIsNoFrame() {
        // When
        List<LiveEvents> frames = LiveFrames.of(9, "e1", List.of());

        // Then
        assertThat(frames).isEmpty();
    }

    private static EventView message(int seq, String text) {
        Instant at = Instant.ofEpochSecond(7);
        Message message =
                new Message(1000 + seq, 9, seq, 4, new Text(text), at, new Nonce("n"), 2L, 3L);
        return new EventView(new MessageCreated(message), ANNA, ANNA);
    }
}
