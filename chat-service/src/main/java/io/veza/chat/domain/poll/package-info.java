/** Questions to a room, and how people answer them. */
@NullMarked
package io.veza.chat.domain.poll;

import org.jspecify.annotations.NullMarked;
