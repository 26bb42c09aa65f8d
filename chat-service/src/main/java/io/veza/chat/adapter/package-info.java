/**
 * What rooms look like on the wire, said once for both transports that carry it. One package below
 * for each technology; those never know each other.
 */
@NullMarked
package io.veza.chat.adapter;

import org.jspecify.annotations.NullMarked;
