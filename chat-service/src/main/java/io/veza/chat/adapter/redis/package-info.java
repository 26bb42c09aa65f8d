/** What gateways keep in Redis for all to see, and what is kept there for them. */
@NullMarked
package io.veza.chat.adapter.redis;

import org.jspecify.annotations.NullMarked;
