/**
 * Writing into a room's log and telling the world. Everything that takes a sequence number passes
 * through the room's writer.
 */
@NullMarked
package io.veza.chat.application.log;

import org.jspecify.annotations.NullMarked;
