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
    private long decoded;

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

    /** Gives out whether all segments of the part were there, each in its whole length. */
    boolean write(InputStream stream, Part part) throws IOException {
        CmafReader reader = new CmafReader(new BufferedInputStream(stream));
        InitSegment init = header(reader.init());
        long expected = 0;
        for (Optional<Fragment> next = reader.next();
                next.isPresent() && segments.size() < part.until();
                next = reader.next()) {
            Fragment fragment = next.get();
            requireGapless(fragment, expected);
            expected += fragment.duration();
            if (expected > (long) part.lead() * Grid.SEGMENT_TICKS) {
                write(fragment, init.priming());
            }
        }
        return part.isLast()
                ? segments.size() > part.from()
                : decoded == (long) part.until() * Grid.SEGMENT_TICKS;
    }

    private InitSegment header(InitSegment made) throws IOException {
        if (made.timescale() != Grid.SAMPLE_RATE) {
            throw new IOException("Unexpected timescale " + made.timescale());
        }
        InitSegment init = made.primed(made.priming() + silence);
        if (init.priming() != Grid.PRIMING) {
            throw new IOException("A priming of " + init.priming());
        }
        if (segments.isEmpty()) {
            Files.write(folder.resolve(MediaNames.INIT), init.bytes());
        }
        return init;
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
        Fragment placed = fragment.at(decoded, segments.size());
        Files.write(folder.resolve(MediaNames.segment(segments.size())), placed.bytes());
        decoded += fragment.duration();
    }
}
