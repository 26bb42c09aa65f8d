/** Passing tracks on: one class for each use case. */
@NullMarked
package io.veza.stream.application.repost;

import org.jspecify.annotations.NullMarked;
