package io.veza.chat.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.vertx.mutiny.redis.client.Response;
import io.veza.chat.application.log.EventView;
import io.veza.chat.application.log.RecentEvents;
import io.veza.chat.application.log.RecentEvents.Fresh;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.person.Person;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.engines.Poll;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The newest events of a room in a real Redis. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class RedisRecentEventsTest {

    private static final Person ANNA = new Person(11, "anna", "Anna");
    private static long rooms = System.nanoTime();

    @Inject RecentEvents recent;
    @Inject Redis redis;

    private final long room = rooms++;

    @Test
    void keepsTheNewestThousandInOrder() {
        // When
        keep(said(1, 400));
        keep(said(401, 800));
        keep(said(801, 1200));

        // Then
        awaitKept(IntStream.rangeClosed(201, 1200).boxed().toList());
        assertThat(redis.send(Request.cmd(Command.PTTL).arg(key())).await().indefinitely().toLong())
                .isPositive();
    }

    @Test
    void wordsThatAreTakenBackEndAllThatWasKeptBefore() {
        // Given
        keep(said(1, 5));
        awaitKept(List.of(1, 2, 3, 4, 5));

        // When
        keep(List.of(said(6), new RoomEvent.MessageDeleted(7, 11, message(3)), said(8)));

        // Then
        awaitKept(List.of(7, 8));
    }

    @Test
    void whoWasPausedMeanwhileBringsNothingBack() {
        // Given
        keep(List.of(new RoomEvent.MessageDeleted(7, 11, message(3)), said(8)));
        awaitKept(List.of(7, 8));

        // When
        keep(said(3, 6));

        // Then
        keep(List.of(said(9)));
        awaitKept(List.of(7, 8, 9));
    }

    @Test
    void whatIsLongStaysInTheLogAlone() {
        // When
        keep(
                List.of(
                        said(1),
                        new RoomEvent.MessageCreated(message(2, "la".repeat(2000))),
                        said(3)));

        // Then
        awaitKept(List.of(1, 3));
    }

    private void keep(List<? extends RoomEvent> events) {
        List<EventView> views =
                events.stream().map(event -> new EventView(event, ANNA, ANNA)).toList();
        recent.keep(List.of(new Fresh(room, "e1", views)));
    }

    private void awaitKept(List<Integer> seqs) {
        Poll.until(Duration.ofSeconds(30), "kept are " + seqs, () -> kept().equals(seqs));
    }

    private List<Integer> kept() {
        Response found =
                redis.send(Request.cmd(Command.ZRANGE).arg(key()).arg(0).arg(-1))
                        .await()
                        .indefinitely();
        List<Integer> seqs = new ArrayList<>();
        for (Response one : found) {
            seqs.add(seq(one.toBuffer().getBytes()));
        }
        return seqs;
    }

    private static int seq(byte[] kept) {
        try {
            return io.veza.proto.chat.v1.RoomEvent.parseFrom(kept).getSeq();
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private String key() {
        return "veza:room:recent:" + room + ":e1";
    }

    private List<RoomEvent> said(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(this::said).toList();
    }

    private RoomEvent said(int seq) {
        return new RoomEvent.MessageCreated(message(seq));
    }

    private Message message(int seq) {
        return message(seq, "m" + seq);
    }

    private Message message(int seq, String text) {
        return new Message(seq, room, seq, 11, new Text(text), Instant.EPOCH, null, null, null);
    }
}
