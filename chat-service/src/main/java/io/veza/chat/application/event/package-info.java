/**
 * Reading a room's log: what happened after a position. How connections resume and how holes are
 * filled.
 */
@NullMarked
package io.veza.chat.application.event;

import org.jspecify.annotations.NullMarked;
