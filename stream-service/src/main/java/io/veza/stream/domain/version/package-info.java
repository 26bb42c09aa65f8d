/** The files that a track has been made of, one after the other. */
@NullMarked
package io.veza.stream.domain.version;

import org.jspecify.annotations.NullMarked;
