/** Who is there, and how people want to be seen. */
@NullMarked
package io.veza.chat.application.presence;

import org.jspecify.annotations.NullMarked;
