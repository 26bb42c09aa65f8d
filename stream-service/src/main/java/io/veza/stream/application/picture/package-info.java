/** The use cases of pictures in previews: fetch and paint, open, and sweep. */
@NullMarked
package io.veza.stream.application.picture;

import org.jspecify.annotations.NullMarked;
