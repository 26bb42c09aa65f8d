/**
 * What somebody said in a room. Values defend themselves, so a message that exists is a message
 * that may be stored.
 */
@NullMarked
package io.veza.chat.domain.message;

import org.jspecify.annotations.NullMarked;
