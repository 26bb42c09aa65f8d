/** Liking tracks, playlists and albums: one class for each use case. */
@NullMarked
package io.veza.stream.application.like;

import org.jspecify.annotations.NullMarked;
