/**
 * Podcasts: shows and their episodes, and what a feed says of them. An episode is a track with what
 * a podcast says beside it.
 */
@NullMarked
package io.veza.stream.domain.podcast;

import org.jspecify.annotations.NullMarked;
