package io.veza.gateway.realtime.room;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.veza.gateway.realtime.LoopLoads;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.TestMeters;

/** What holds for a room in a test. */
final class TestTerms {

    private TestTerms() {}

    static RoomTerms of(long room, RoomSource source, RealtimeConfig config) {
        return new RoomTerms(
                room,
                source,
                config,
                TestMeters.of(new SimpleMeterRegistry()),
                new LoopLoads(),
                new ReplayMemory(config.replayMemory()));
    }
}
