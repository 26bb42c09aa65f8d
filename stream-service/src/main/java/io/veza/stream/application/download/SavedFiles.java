package io.veza.stream.application.download;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.domain.download.DownloadFormat;
import io.veza.stream.domain.track.Track;

/** Files as people save them: with what is said of the track now written into them. */
@FunctionalInterface
public interface SavedFiles {

    Uni<StoredFile> open(Track track, String artist, DownloadFormat format);
}
