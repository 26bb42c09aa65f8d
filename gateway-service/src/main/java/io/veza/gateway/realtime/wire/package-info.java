/**
 * What travels over the WebSocket: subprotocols, envelopes to bytes and back, close codes. Knows
 * nothing of sockets or rooms.
 */
@NullMarked
package io.veza.gateway.realtime.wire;

import org.jspecify.annotations.NullMarked;
