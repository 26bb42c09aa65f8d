/** Talk about one message, beside the room's own. */
@NullMarked
package io.veza.chat.domain.thread;

import org.jspecify.annotations.NullMarked;
