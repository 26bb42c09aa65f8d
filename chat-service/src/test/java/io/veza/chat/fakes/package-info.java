/** Ports kept in memory, true to what the real ones promise. Tests read what they hold. */
@NullMarked
package io.veza.chat.fakes;

import org.jspecify.annotations.NullMarked;
