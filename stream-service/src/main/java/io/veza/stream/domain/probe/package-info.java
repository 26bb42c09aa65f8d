/**
 * What a file is, told by its bytes and its own header. Decides what is refused before anything
 * is\n * decoded, and when a file was cut off.
 */
@NullMarked
package io.veza.stream.domain.probe;

import org.jspecify.annotations.NullMarked;
