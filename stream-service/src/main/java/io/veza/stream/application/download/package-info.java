/** The use cases of tracks to keep: who may, where from, and the file itself. */
@NullMarked
package io.veza.stream.application.download;

import org.jspecify.annotations.NullMarked;
