/** Rating tracks, albums and artists: one class for each use case. */
@NullMarked
package io.veza.stream.application.rating;

import org.jspecify.annotations.NullMarked;
