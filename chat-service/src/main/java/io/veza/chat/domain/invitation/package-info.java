/**
 * Ways into a room for those who are asked in. An invitation is a code for whoever holds it, or
 * meant for one person.
 */
@NullMarked
package io.veza.chat.domain.invitation;

import org.jspecify.annotations.NullMarked;
