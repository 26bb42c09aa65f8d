/** The event loops calls are served on. Keeps each call's work and answer on its own. */
@NullMarked
package io.veza.chat.adapter.vertx;

import org.jspecify.annotations.NullMarked;
