/**
 * The one connection to NATS and what runs on it: live subjects, the event publisher, and durable
 * consumers that hand events to {@link io.veza.platform.nats.EventHandler}s once, in order.
 */
@NullMarked
package io.veza.platform.nats;

import org.jspecify.annotations.NullMarked;
