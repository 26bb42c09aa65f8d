package io.veza.gateway.realtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of the WebSocket edge. The contract names the first three; change them there first. */
@ConfigMapping(prefix = "veza.realtime")
public interface RealtimeConfig {

    /** A peer silent for this long is pinged. */
    @WithDefault("10s")
    Duration heartbeat();

    /** A peer silent for this long is closed with 4005. */
    @WithDefault("30s")
    Duration idle();

    /** Largest message a client may send, in bytes; a larger one closes with 4505. */
    @WithDefault("16384")
    int maxFrame();

    /** How long a fresh socket may wait before it says {@code connect}. */
    @WithDefault("5s")
    Duration connectWithin();

    /** Sockets per gateway; further upgrades are answered 503. */
    @WithDefault("12000")
    int maxSockets();

    /** Operations a second one socket may send in the long run. */
    @WithDefault("20")
    int opsPerSecond();

    /** Operations one socket may send at once. */
    @WithDefault("60")
    int opsBurst();

    /** Refused operations in a row after which the socket is closed with 4007. */
    @WithDefault("200")
    int maxRefusals();

    /** A peer whose socket takes nothing for this long is closed with 4004. */
    @WithDefault("15s")
    Duration maxUnwritable();

    /** Bytes that may wait for one socket before it is skipped and told of a gap. */
    @WithDefault("1048576")
    int maxQueuedBytes();

    /** Writes that may wait for one socket, whatever their size. */
    @WithDefault("1024")
    int maxQueuedWrites();

    /** Sockets one person may have open on one gateway; one more is closed with 4504. */
    @WithDefault("40")
    int maxSocketsPerPerson();

    /** People who come and whose rooms are asked for at the same time; the others wait. */
    @WithDefault("64")
    int arrivalsAbreast();

    /** Rooms whose newest events are read out of Redis at the same time. */
    @WithDefault("64")
    int replaysAbreast();

    /** Rooms whose log is read through chat-service at the same time. */
    @WithDefault("16")
    int logsAbreast();

    /** Events replayed to one socket in one room; more than this is a gap. */
    @WithDefault("2000")
    int maxReplay();

    /**
     * Bytes that all rooms together may keep for those who come late, beyond what is being read.
     */
    @WithDefault("134217728")
    long replayMemory();

    /** How often the rooms' newest positions are compared with chat-service's. */
    @WithDefault("5s")
    Duration headCheck();

    Presence presence();

    /** Over how long the sockets are asked to reconnect when the gateway drains. */
    @WithDefault("5s")
    Duration drainSpread();

    interface Presence {

        /** How often it is told who has come and gone. */
        @WithDefault("250ms")
        Duration round();

        /** How long somebody whose last line dropped still counts as there. */
        @WithDefault("5s")
        Duration linger();

        /** How long the people of a gateway that died still count as there. */
        @WithDefault("20s")
        Duration expiry();
    }
}
