/** Tracks to keep: in which formats, and what the file is called. */
@NullMarked
package io.veza.stream.domain.download;

import org.jspecify.annotations.NullMarked;
