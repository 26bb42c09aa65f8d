/**
 * What clients ask for over the WebSocket, one class per operation, and the peer that asks: a
 * proven person on one socket.
 */
@NullMarked
package io.veza.gateway.realtime.op;

import org.jspecify.annotations.NullMarked;
