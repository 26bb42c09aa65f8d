package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.download.LabelledFiles;
import io.veza.stream.application.download.SavedFiles;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.domain.download.DownloadFormat;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;

/** Files to save, made on threads that may wait. */
@ApplicationScoped
class DownloadFiles implements SavedFiles {

    private final LabelledFiles files;
    private final Workers workers;

    DownloadFiles(LabelledFiles files, Workers workers) {
        this.files = files;
        this.workers = workers;
    }

    @Override
    public Uni<StoredFile> open(Track track, String artist, DownloadFormat format) {
        return workers.run(() -> files.open(track, artist, format));
    }
}
