/** Rooms that are guarded against spam and raids, by hand or by themselves. */
@NullMarked
package io.veza.chat.application.safety;

import org.jspecify.annotations.NullMarked;
