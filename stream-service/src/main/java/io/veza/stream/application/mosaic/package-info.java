/** Paints pictures of playlists, once what stands in them has changed. */
@NullMarked
package io.veza.stream.application.mosaic;

import org.jspecify.annotations.NullMarked;
