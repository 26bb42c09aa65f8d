package io.veza.gateway.realtime.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.proto.chat.v1.Receipt;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomChannelTest {

    private static final RealtimeConfig CONFIG =
            new SmallRyeConfigBuilder()
                    .withConverter(Duration.class, 200, new DurationConverter())
                    .withMapping(RealtimeConfig.class)
                    .build()
                    .getConfigMapping(RealtimeConfig.class);

    private final EventLoop home = new DefaultEventLoop();
    private final EventLoop one = new DefaultEventLoop();
    private final EventLoop two = new DefaultEventLoop();
    private final EventLoop service = new DefaultEventLoop();
    private final FakeRoom room = new FakeRoom(service);
    private final RoomChannel channel =
            new RoomChannel(TestTerms.of(FakeRoom.ID, room, CONFIG), home);

    @AfterEach
    void stop() {
        for (EventLoop loop : List.of(home, one, two, service)) {
            loop.shutdownGracefully(0, 1, java.util.concurrent.TimeUnit.SECONDS);
        }
    }

    @Test
    void resumesFromAPositionWithoutLossOrRepeat() {
        // Given
        say(20);
        FakeOutlet client = new FakeOutlet(one);

        // When
        channel.take(seat(client, 1), new RoomPosition(room.epoch(), 5, true));

        // Then
        await(() -> client.received().stream().anyMatch(ServerEnvelope::hasResumed));
        assertThat(client.seqs()).containsExactlyElementsOf(range(6, 20));
    }

    @Test
    void saysGapWhenTheLogNoLongerReachesBack() {
        // Given
        say(20);
        room.forgetBefore(10);
        FakeOutlet client = new FakeOutlet(one);

        // When
        channel.take(seat(client, 1), new RoomPosition(room.epoch(), 2, true));

        // Then
        await(() -> client.received().stream().anyMatch(ServerEnvelope::hasGap));
        ServerEnvelope gap = client.received().getFirst();
        assertThat(gap.getGap().getFrom()).isEqualTo(3);
        assertThat(gap.getGap().getTop()).isEqualTo(20);
    }

    @Test
    void whoReadAlongFromOutsideGoesWhenTheRoomBecomesPrivate() {
        // Given
        say(1);
        FakeOutlet outsider = new FakeOutlet(one);
        room.shutOut.add("token");
        channel.take(seat(outsider, 1), new RoomPosition(room.epoch(), 0, true));
        await(() -> outsider.received().stream().anyMatch(ServerEnvelope::hasResumed));

        // When
        room.becomePrivate();

        // Then
        await(() -> channel.anyToken() == null);
    }

    @Test
    void saysGapToAPositionOfAnotherEpoch() {
        // Given
        say(4);
        FakeOutlet client = new FakeOutlet(one);

        // When
        channel.take(seat(client, 1), new RoomPosition("older", 3, true));

        // Then
        await(() -> client.received().stream().anyMatch(ServerEnvelope::hasGap));
    }

    @Test
    void givesTheNonceToItsAuthorOnly() {
        // Given
        FakeOutlet author = seatedNow(one, 7);
        FakeOutlet other = seatedNow(one, 8);

        // When
        room.say("mine", 7, false);

        // Then
        await(() -> author.seqs().size() == 1 && other.seqs().size() == 1);
        assertThat(author.received().getLast().getEvent().getMessage().hasNonce()).isTrue();
        assertThat(other.received().getLast().getEvent().getMessage().hasNonce()).isFalse();
    }

    @Test
    void tellsOthersWhoIsTyping() {
        // Given
        FakeOutlet writer = seatedNow(one, 7);
        FakeOutlet reader = seatedNow(two, 8);

        // When
        room.type(7);

        // Then
        await(() -> reader.received().stream().anyMatch(ServerEnvelope::hasTyping));
        assertThat(writer.received()).noneMatch(ServerEnvelope::hasTyping);
    }

    @Test
    void tellsTheFurthestReceiptOfEachToThoseWhoGiveTheirOwn() {
        // Given
        FakeOutlet giver = seatedNow(one, 8);
        FakeOutlet keeper = new FakeOutlet(two);
        channel.take(
                new Seat(keeper, 9, () -> "token", () -> false),
                new RoomPosition(room.epoch(), room.top(), true));
        await(() -> keeper.received().stream().anyMatch(ServerEnvelope::hasResumed));

        // When
        room.read(7, 1);
        room.read(7, 3);
        room.read(7, 2);
        room.read(6, 2);

        // Then
        await(() -> receipts(giver).size() == 2);
        assertThat(receipts(giver)).extracting(Receipt::getSeq).containsExactly(3, 2);
        assertThat(receipts(keeper)).isEmpty();
    }

    private static List<Receipt> receipts(FakeOutlet client) {
        return client.received().stream()
                .filter(ServerEnvelope::hasReceipt)
                .map(ServerEnvelope::getReceipt)
                .toList();
    }

    @Test
    void findsALostLastEventByComparingHeads() {
        // Given
        FakeOutlet client = seatedNow(one, 1);
        room.say("lost", 2, true);

        // When
        channel.head(room.head());

        // Then
        await(() -> client.seqs().equals(List.of(1)));
    }

    @Test
    void tellsASlowReaderWhatItMissed() {
        // Given
        FakeOutlet slow = seatedNow(one, 1);
        slow.queued = CONFIG.maxQueuedBytes() + 1;
        say(3);
        await(() -> channelHasWritten(3));

        // When
        slow.queued = 0;

        // Then
        await(() -> slow.received().stream().anyMatch(ServerEnvelope::hasGap));
        assertThat(slow.received().getLast().getGap().getFrom()).isEqualTo(1);
        assertThat(slow.received().getLast().getGap().getTop()).isEqualTo(3);
    }

    @Test
    void manySmallWritesThatWaitAreTooMuchToo() {
        // Given
        FakeOutlet slow = seatedNow(one, 1);
        slow.queuedWrites = CONFIG.maxQueuedWrites() + 1;
        say(3);
        await(() -> channelHasWritten(3));

        // When
        slow.queuedWrites = 0;

        // Then
        await(() -> slow.received().stream().anyMatch(ServerEnvelope::hasGap));
        assertThat(slow.seqs()).isEmpty();
    }

    @Test
    void whoTakesTooLittleGoesWithoutSignsOfTyping() {
        // Given
        FakeOutlet slow = seatedNow(one, 8);
        slow.queued = 1;
        FakeOutlet other = seatedNow(one, 9);

        // When
        room.type(7);

        // Then
        await(() -> other.received().stream().anyMatch(ServerEnvelope::hasTyping));
        assertThat(slow.received()).noneMatch(ServerEnvelope::hasTyping);
    }

    @Test
    void whoMissedTooMuchIsToldOfAGap() {
        // Given
        say(CONFIG.maxReplay() + 2);
        FakeOutlet client = new FakeOutlet(one);

        // When
        channel.take(seat(client, 1), new RoomPosition(room.epoch(), 1, true));

        // Then
        await(() -> client.received().stream().anyMatch(ServerEnvelope::hasResumed));
        assertThat(client.received().getFirst().getGap().getFrom()).isEqualTo(2);
        assertThat(client.seqs()).isEmpty();
    }

    /** Seats come at random moments and positions while live events get lost, doubled and late. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySeatEndsWithTheSameWholeOrder(long seed) {
        // Given
        Random random = new Random(seed);
        List<FakeOutlet> clients = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();

        // When
        for (int i = 0; i < 300; i++) {
            room.say("m" + i, random.nextInt(5), random.nextInt(10) == 0);
            if (random.nextInt(10) == 0) {
                room.publish(room.logged(1 + random.nextInt(room.top())));
            }
            if (random.nextInt(20) == 0) {
                int position = random.nextInt(room.top() + 1);
                FakeOutlet client = new FakeOutlet(random.nextBoolean() ? one : two);
                clients.add(client);
                positions.add(position);
                channel.take(
                        seat(client, random.nextInt(5)),
                        new RoomPosition(room.epoch(), position, true));
            }
        }
        awaitHeads(clients);

        // Then
        for (int i = 0; i < clients.size(); i++) {
            assertThat(clients.get(i).seqs())
                    .as("client %d from %d, seed %d", i, positions.get(i), seed)
                    .containsExactlyElementsOf(range(positions.get(i) + 1, 300));
        }
    }

    private void awaitHeads(List<FakeOutlet> clients) {
        await(() -> {
            channel.head(room.head());
            return clients.stream()
                    .allMatch(c -> !c.seqs().isEmpty() && c.seqs().getLast() == room.top());
        });
    }

    private boolean channelHasWritten(int seq) {
        FakeOutlet probe = new FakeOutlet(one);
        channel.take(seat(probe, 9), new RoomPosition(room.epoch(), 0, true));
        await(() -> probe.received().stream().anyMatch(ServerEnvelope::hasResumed));
        return probe.seqs().contains(seq);
    }

    private FakeOutlet seatedNow(EventLoop loop, long user) {
        FakeOutlet client = new FakeOutlet(loop);
        channel.take(seat(client, user), new RoomPosition(room.epoch(), room.top(), true));
        await(() -> client.received().stream().anyMatch(ServerEnvelope::hasResumed));
        return client;
    }

    private Seat seat(FakeOutlet outlet, long user) {
        return new Seat(outlet, user, () -> "token");
    }

    private void say(int count) {
        IntStream.rangeClosed(1, count).forEach(i -> room.say("m" + i, 3, false));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private static void await(BooleanSupplier condition) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(condition::getAsBoolean);
    }
}
