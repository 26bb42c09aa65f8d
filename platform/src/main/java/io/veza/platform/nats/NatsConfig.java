package io.veza.platform.nats;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where NATS is and how much of it is used. */
@ConfigMapping(prefix = "veza.nats")
interface NatsConfig {

    /**
     * Comma-separated for a cluster; user and password inside: {@code nats://user:pass@host:port}.
     */
    @WithDefault("nats://localhost:14222")
    String url();

    @WithDefault("1s")
    Duration reconnectWait();

    /**
     * Core messages that may wait for slow subscribers of this node; beyond, the newest are
     * dropped.
     */
    @WithDefault("100000")
    int pendingMessages();

    @WithDefault("67108864")
    long pendingBytes();

    @WithDefault("5s")
    Duration drainTimeout();

    Stream stream();

    Consumer consumer();

    /** The JetStream stream all events travel through. */
    interface Stream {

        @WithDefault("VEZA")
        String name();

        @WithDefault("1")
        int replicas();

        /** How long it keeps events; PostgreSQL keeps them for ever. */
        @WithDefault("7d")
        Duration maxAge();

        /** Within it JetStream itself drops an event published twice. */
        @WithDefault("2m")
        Duration duplicateWindow();

        @WithDefault("5s")
        Duration ackTimeout();
    }

    /** How durable consumers fetch, retry and give up. */
    interface Consumer {

        /** Events one handler may hold at a time. */
        @WithDefault("64")
        int batch();

        /**
         * From the beginning of one run of a handler that takes many events to that of the next,
         * unless it holds as many as it may before: what is projected may be a little late.
         */
        @WithDefault("200ms")
        Duration gather();

        @WithDefault("30s")
        Duration ackWait();

        /** Tries before an event is parked. */
        @WithDefault("12")
        int attempts();

        /** Wait after the first failed try; doubles each time. */
        @WithDefault("200ms")
        Duration backoff();

        @WithDefault("10s")
        Duration maxBackoff();
    }
}
