package io.veza.gateway.realtime.room;

import io.veza.gateway.realtime.EdgeMeter;
import io.veza.gateway.realtime.LoopLoads;
import io.veza.gateway.realtime.RealtimeConfig;

/** Which room it is, where its events come from, and what holds for all rooms. */
record RoomTerms(
        long room,
        RoomSource source,
        RealtimeConfig config,
        EdgeMeter meter,
        LoopLoads loads,
        ReplayMemory replays) {}
