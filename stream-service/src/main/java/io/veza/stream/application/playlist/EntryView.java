package io.veza.stream.application.playlist;

import io.veza.stream.domain.playlist.PlaylistEntry;
import io.veza.stream.domain.track.Track;
import org.jspecify.annotations.Nullable;

/**
 * An entry as somebody sees it.
 *
 * @param track null: they may not hear it
 */
public record EntryView(PlaylistEntry entry, @Nullable Track track) {}
