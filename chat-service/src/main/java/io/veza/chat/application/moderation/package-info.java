/** Keeping order in rooms, and the record of it. */
@NullMarked
package io.veza.chat.application.moderation;

import org.jspecify.annotations.NullMarked;
