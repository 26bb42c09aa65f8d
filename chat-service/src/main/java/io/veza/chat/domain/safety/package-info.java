/** How a room is guarded against spam and raids. */
@NullMarked
package io.veza.chat.domain.safety;

import org.jspecify.annotations.NullMarked;
