package io.veza.platform.nats;

import io.veza.platform.kernel.Event;
import java.time.Instant;

/** An event, and the handler that gave up on it. */
record ParkedEvent(String handler, Event event, Instant parkedAt, int attempts, String reason) {}
