/** Going on where one was: one class for each use case. */
@NullMarked
package io.veza.stream.application.listening;

import org.jspecify.annotations.NullMarked;
