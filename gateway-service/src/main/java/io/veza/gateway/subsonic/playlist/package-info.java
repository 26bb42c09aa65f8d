/** Playlists as players keep them. */
@NullMarked
package io.veza.gateway.subsonic.playlist;

import org.jspecify.annotations.NullMarked;
