/**
 * How one member stands in a room: read up to where, how much is new. Counted from two numbers, so
 * that no row is written per recipient.
 */
@NullMarked
package io.veza.chat.domain.membership;

import org.jspecify.annotations.NullMarked;
