/**
 * The WebSocket edge: sockets ({@code socket}), what clients ask for ({@code op}), and the live
 * fan-out of rooms ({@code room}) over the envelopes of {@code wire}.
 */
@NullMarked
package io.veza.gateway.realtime;

import org.jspecify.annotations.NullMarked;
