/** Paints pictures that people upload, and removes those that nobody shows any more. */
@NullMarked
package io.veza.stream.application.painting;

import org.jspecify.annotations.NullMarked;
