/** What gateways keep in Redis for all to see. */
@NullMarked
package io.veza.chat.adapter.redis;

import org.jspecify.annotations.NullMarked;
