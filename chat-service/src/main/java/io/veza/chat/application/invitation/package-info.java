/** Asking people into rooms, and coming in. */
@NullMarked
package io.veza.chat.application.invitation;

import org.jspecify.annotations.NullMarked;
