/**
 * Live rooms: one {@code RoomChannel} per room with somebody in it, which keeps the room's events
 * in order and whole, and one {@code RoomLane} per event loop, which writes them to the sockets.
 */
@NullMarked
package io.veza.gateway.realtime.room;

import org.jspecify.annotations.NullMarked;
