/** The use cases of lyrics: put, show in any notation, take away. */
@NullMarked
package io.veza.stream.application.lyrics;

import org.jspecify.annotations.NullMarked;
