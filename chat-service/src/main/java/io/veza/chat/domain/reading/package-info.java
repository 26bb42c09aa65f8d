/** How far people have read, what they want to be told, and what they let others know of it. */
@NullMarked
package io.veza.chat.domain.reading;

import org.jspecify.annotations.NullMarked;
