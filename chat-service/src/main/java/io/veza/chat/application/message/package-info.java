/** Saying something and reading what was said. */
@NullMarked
package io.veza.chat.application.message;

import org.jspecify.annotations.NullMarked;
