package io.veza.gateway.realtime.op;

import jakarta.inject.Singleton;

/** The operations that nobody else notices. */
@Singleton
record QuietOps(
        HistoryOp history,
        ChangesOp changes,
        ReadOp read,
        PingOp ping,
        RefreshOp refresh,
        CommandOp command) {}
