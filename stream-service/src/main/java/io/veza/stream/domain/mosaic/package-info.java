/** Pictures of playlists, made of the covers of what stands in them. */
@NullMarked
package io.veza.stream.domain.mosaic;

import org.jspecify.annotations.NullMarked;
