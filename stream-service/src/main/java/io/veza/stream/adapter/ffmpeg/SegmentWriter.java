package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.domain.cmaf.CmafReader;
import io.veza.stream.domain.cmaf.Fragment;
import io.veza.stream.domain.cmaf.InitSegment;
import io.veza.stream.domain.rendition.Grid;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.rendition.Segment;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an encoder's stream as segments, each its own file. */
final class SegmentWriter {

    private final Path folder;
    private final int silence;
    private final List<Segment> segments = new ArrayList<>();

    /**
     * @param silence how many samples of it were put before the sound
     */
    SegmentWriter(Path folder, int silence) {
        this.folder = folder;
        this.silence = silence;
    }

    List<Segment> segments() {
        return segments;
    }

    void write(InputStream stream) throws IOException {
        CmafReader reader = new CmafReader(new BufferedInputStream(stream));
        if (reader.init().timescale() != Grid.SAMPLE_RATE) {
            throw new IOException("Unexpected timescale " + reader.init().timescale());
        }
        InitSegment init = reader.init().primed(reader.init().priming() + silence);
        if (init.priming() != Grid.PRIMING) {
            throw new IOException("A priming of " + init.priming());
        }
        Files.write(folder.resolve(MediaNames.INIT), init.bytes());
        long expected = 0;
        for (Optional<Fragment> next = reader.next(); next.isPresent(); next = reader.next()) {
            Fragment fragment = next.get();
            requireGapless(fragment, expected);
            write(fragment, init.priming());
            expected += fragment.duration();
        }
    }

    /** The header and all segments of a folder in one file. */
    static void join(Path folder, Path file) throws IOException {
        try (OutputStream joined = Files.newOutputStream(file)) {
            Files.copy(folder.resolve(MediaNames.INIT), joined);
            for (int i = 1; Files.exists(folder.resolve(MediaNames.segment(i))); i++) {
                Files.copy(folder.resolve(MediaNames.segment(i)), joined);
            }
        }
    }

    private static void requireGapless(Fragment fragment, long expected) throws IOException {
        if (fragment.decodeTime() != expected) {
            throw new IOException(
                    "A fragment at " + fragment.decodeTime() + " instead of " + expected);
        }
    }

    /** Players drop the priming at the start: the first segment plays that much shorter. */
    private void write(Fragment fragment, long priming) throws IOException {
        long plays = segments.isEmpty() ? fragment.duration() - priming : fragment.duration();
        if (plays <= 0) {
            throw new IOException("A first fragment shorter than its priming");
        }
        segments.add(new Segment((int) plays, fragment.bytes().length));
        Files.write(folder.resolve(MediaNames.segment(segments.size())), fragment.bytes());
    }
}
