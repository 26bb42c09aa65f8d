/** Playlists as texts that other programs read and write: M3U, XSPF, JSPF. */
@NullMarked
package io.veza.stream.adapter.playlistfile;

import org.jspecify.annotations.NullMarked;
