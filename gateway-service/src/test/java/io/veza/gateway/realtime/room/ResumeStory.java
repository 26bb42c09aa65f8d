package io.veza.gateway.realtime.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.veza.gateway.realtime.RealtimeConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A room, its seats, and everything that may go wrong between them, in an order of chance. */
final class ResumeStory {

    private static final int EVENTS = 400;
    private static final int MOST_STEPS = 200_000;

    /** Small, so that the limits matter. */
    private static final RealtimeConfig CONFIG =
            new SmallRyeConfigBuilder()
                    .withConverter(
                            java.time.Duration.class,
                            200,
                            new io.quarkus.runtime.configuration.DurationConverter())
                    .withMapping(RealtimeConfig.class)
                    .withDefaultValues(
                            Map.of(
                                    "veza.realtime.max-replay", "60",
                                    "veza.realtime.replay-memory", "4000"))
                    .build()
                    .getConfigMapping(RealtimeConfig.class);

    private final Random chance;
    private final StepLoop home = new StepLoop();
    private final StepLoop service = new StepLoop();
    private final List<StepLoop> lanes = List.of(new StepLoop(), new StepLoop());
    private final List<StepLoop> all = List.of(home, service, lanes.get(0), lanes.get(1));
    private final ForgetfulRoom room;
    private final ReplayMemory memory;
    private final RoomChannel channel;
    private final List<ResumingClient> clients = new ArrayList<>();

    ResumeStory(long seed) {
        chance = new Random(seed);
        room = new ForgetfulRoom(service, chance);
        RoomTerms terms = TestTerms.of(ForgetfulRoom.ID, room, CONFIG);
        memory = terms.replays();
        channel = new RoomChannel(terms, home);
    }

    void happen() {
        for (int i = 0; i < EVENTS; i++) {
            somethingHappens();
            work(chance.nextInt(12));
        }
        end();
        clients.forEach(client -> client.assertHasAllOf(room));
        assertThat(memory.kept()).as("bytes kept for nobody").isZero();
    }

    private void somethingHappens() {
        switch (chance.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6 -> room.say();
            case 7 -> room.takeBack();
            case 8, 9, 10 -> room.deliverOne();
            case 11 -> room.deliverAgain();
            case 12 -> room.loseOne();
            case 13, 14 -> sitDown();
            case 15 -> someClient(ResumingClient::turnSlow);
            case 16 -> someClient(ResumingClient::turnFast);
            case 17 -> someClient(client -> client.leave(channel));
            case 18 -> channel.head(room.head());
            default -> rarely();
        }
    }

    private void rarely() {
        switch (chance.nextInt(6)) {
            case 0 -> room.beginAnew();
            case 1 -> room.forgetOld();
            case 2 -> room.fail();
            default -> advance(chance.nextInt(3000));
        }
    }

    private void sitDown() {
        ResumingClient client =
                new ResumingClient(lanes.get(chance.nextInt(2)), room, chance.nextInt(5), clients);
        clients.add(client);
        client.take(channel, chance);
    }

    private void someClient(java.util.function.Consumer<ResumingClient> what) {
        if (!clients.isEmpty()) {
            what.accept(clients.get(chance.nextInt(clients.size())));
        }
    }

    /** Some steps, of whichever loop's turn it is. */
    private void work(int steps) {
        for (int i = 0; i < steps; i++) {
            all.get(chance.nextInt(all.size())).step();
        }
    }

    private void advance(int millis) {
        all.forEach(loop -> loop.advance(millis));
    }

    /** All failures end, and heads are compared as they are every few seconds. */
    private void end() {
        room.recover();
        clients.forEach(ResumingClient::turnFast);
        int steps = 0;
        for (int round = 0; round < 32; round++) {
            channel.head(room.head());
            advance(1000);
            while (all.stream().map(StepLoop::step).reduce(false, Boolean::logicalOr)) {
                assertThat(++steps).as("it ends").isLessThan(MOST_STEPS);
            }
        }
    }
}
