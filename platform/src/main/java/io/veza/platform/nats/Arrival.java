package io.veza.platform.nats;

import io.nats.client.Message;
import io.veza.platform.kernel.Event;

/** An event and the message that brought it, which waits to be acknowledged. */
record Arrival(Message message, Event event) {}
