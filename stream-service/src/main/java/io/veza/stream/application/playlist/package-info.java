/** Making, showing and changing playlists, by several people at once. */
@NullMarked
package io.veza.stream.application.playlist;

import org.jspecify.annotations.NullMarked;
