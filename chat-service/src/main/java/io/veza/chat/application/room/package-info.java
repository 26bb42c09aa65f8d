/** Making and finding rooms. What a caller may not see is not found. */
@NullMarked
package io.veza.chat.application.room;

import org.jspecify.annotations.NullMarked;
