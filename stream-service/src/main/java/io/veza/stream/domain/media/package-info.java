/** Files that are served. */
@NullMarked
package io.veza.stream.domain.media;

import org.jspecify.annotations.NullMarked;
