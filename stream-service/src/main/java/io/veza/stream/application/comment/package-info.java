/** What people say at a moment of a track: one class for each use case. */
@NullMarked
package io.veza.stream.application.comment;

import org.jspecify.annotations.NullMarked;
