package io.veza.gateway.realtime.op;

import jakarta.inject.Singleton;

/** The operations about people rather than words: none takes a place in a room's order. */
@Singleton
record LiveOps(TypingOp typing, PresenceOps presence) {}
