package io.veza.stream.application.encode;

import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Track;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** What the parts of one attempt share. */
record Work(
        EncodeJob job,
        Track track,
        Probe probe,
        Set<RenditionFormat> wanted,
        Path source,
        Path workspace,
        Reporter reporter) {

    /** For the progress of files that do not say how long they are. */
    private static final Duration GUESS = Duration.ofMinutes(4);

    Duration length() {
        return probe.stated().orElse(GUESS);
    }

    /** Where something derived from the file is stored. */
    String key(String name) {
        return MediaNames.folder(track.folder()) + "/" + track.version() + "/" + name;
    }
}
