/**
 * What attachments look like on the wire, said once for both transports that carry it. One package
 * below for each technology; those never know each other.
 */
@NullMarked
package io.veza.stream.adapter;

import org.jspecify.annotations.NullMarked;
