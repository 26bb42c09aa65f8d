/**
 * What this service does about events that come back from its own outbox. Handlers run once per
 * event and hold no rules of their own.
 */
@NullMarked
package io.veza.user.adapter.nats;

import org.jspecify.annotations.NullMarked;
