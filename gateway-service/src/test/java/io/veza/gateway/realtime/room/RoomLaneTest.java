package io.veza.gateway.realtime.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.common.v1.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More seats than one turn serves. */
class RoomLaneTest {

    private static final RealtimeConfig CONFIG =
            new SmallRyeConfigBuilder()
                    .withConverter(Duration.class, 200, new DurationConverter())
                    .withMapping(RealtimeConfig.class)
                    .build()
                    .getConfigMapping(RealtimeConfig.class);

    private final EventLoop loop = new DefaultEventLoop();
    private final RoomLane lane =
            new RoomLane(TestTerms.of(1, new FakeRoom(loop), CONFIG), loop, "e1", 0);
    private final Map<Seat, FakeOutlet> clients = new HashMap<>();
    private final Map<Seat, Integer> admitted = new HashMap<>();
    private int top;

    @AfterEach
    void stop() {
        loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }

    @Test
    void everySeatGetsEveryEventOnceAndInOrder() throws Exception {
        // Given
        onLoop(() -> IntStream.range(0, 130).forEach(this::admit));

        // When
        IntStream.range(0, 100).forEach(_ -> publish());

        // Then
        assertAllHaveAllSinceTheyCame();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void comingAndGoingHarmsNobodyElse(long seed) throws Exception {
        // Given
        Random random = new Random(seed);
        onLoop(() -> IntStream.range(0, 80).forEach(this::admit));

        // When
        for (int step = 0; step < 120; step++) {
            int what = random.nextInt(4);
            if (what == 0) {
                onLoop(() -> admit(random.nextInt(1000)));
            } else if (what == 1) {
                onLoop(() -> removeOne(random));
            } else {
                IntStream.range(0, random.nextInt(20)).forEach(_ -> publish());
            }
        }

        // Then
        assertAllHaveAllSinceTheyCame();
    }

    private void assertAllHaveAllSinceTheyCame() {
        Poll.until(
                Duration.ofSeconds(30),
                "all seats have the newest event",
                () -> admitted.keySet().stream().allMatch(this::isThere));
        admitted.forEach((seat, since) ->
                assertThat(clients.get(seat).seqs())
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(since + 1, top).boxed().toList()));
    }

    private boolean isThere(Seat seat) {
        List<Integer> seqs = clients.get(seat).seqs();
        return admitted.get(seat) == top || (!seqs.isEmpty() && seqs.getLast() == top);
    }

    /** Every third seat belongs to somebody who also speaks. */
    private void admit(int number) {
        FakeOutlet client = new FakeOutlet(loop);
        Seat seat = new Seat(client, number % 3 == 0 ? 7 : 1000 + number, () -> "token");
        seat.moveTo(lane.cursor());
        clients.put(seat, client);
        admitted.put(seat, lane.cursor());
        lane.admit(seat);
    }

    private void removeOne(Random random) {
        List<Seat> seats = new ArrayList<>(admitted.keySet());
        Seat seat = seats.get(random.nextInt(seats.size()));
        admitted.remove(seat);
        lane.remove(seat);
    }

    private void publish() {
        top++;
        Message.Builder message =
                Message.newBuilder()
                        .setId(top)
                        .setSeq(top)
                        .setText("la")
                        .setAuthor(Person.newBuilder().setId(top % 5 == 0 ? 7 : 8));
        if (top % 2 == 0) {
            message.setNonce("n" + top);
        }
        lane.publish(
                new RoomEventFrame(
                        RoomEvent.newBuilder()
                                .setRoom(1)
                                .setSeq(top)
                                .setType("message.created")
                                .setMessage(message)
                                .build()));
    }

    private void onLoop(Runnable task) throws Exception {
        loop.submit(task).get(30, TimeUnit.SECONDS);
    }
}
