/** Live events out, and the events of other services in, over NATS. */
@NullMarked
package io.veza.chat.adapter.nats;

import org.jspecify.annotations.NullMarked;
