package io.veza.stream.application.encode;

import io.veza.stream.application.media.MediaStore;
import io.veza.stream.domain.rendition.HlsMedia;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes renditions of a track playable, unless an earlier attempt has done so. */
@ApplicationScoped
class EncodeRenditions {

    private final Encoder encoder;
    private final MediaStore store;
    private final EncodeJobs jobs;

    EncodeRenditions(Encoder encoder, MediaStore store, EncodeJobs jobs) {
        this.encoder = encoder;
        this.store = store;
        this.jobs = jobs;
    }

    /** What people wait to hear: before all else. */
    void first(Work work, RenditionFormat format) throws IOException, InterruptedException {
        handle(work, List.of(format), true, null);
    }

    /**
     * @param label of those that people save
     */
    void others(Work work, List<RenditionFormat> formats, Encoder.@Nullable Label label)
            throws IOException, InterruptedException {
        handle(work, formats, false, label);
    }

    private void handle(
            Work work,
            List<RenditionFormat> formats,
            boolean awaited,
            Encoder.@Nullable Label label)
            throws IOException, InterruptedException {
        List<RenditionFormat> missing =
                formats.stream().filter(one -> !work.track().playable().contains(one)).toList();
        if (!missing.isEmpty()) {
            encode(
                    work,
                    new Encoder.Order(
                            work.source(),
                            work.probe(),
                            missing,
                            work.workspace(),
                            work.length(),
                            awaited,
                            label));
        }
        formats.forEach(format -> work.reporter().encoded(format, 1));
    }

    private void encode(Work work, Encoder.Order order) throws IOException, InterruptedException {
        List<Rendition> made =
                encoder.encode(
                        order,
                        share ->
                                order.formats()
                                        .forEach(one -> work.reporter().encoded(one, share)));
        // A copy comes before what it is copied from: after a kill between them, that is made
        // again.
        for (Rendition rendition : made.reversed()) {
            requireAligned(work, rendition);
            publish(work, rendition);
            jobs.add(work.job(), rendition);
        }
    }

    /** Players switch between rungs at segment borders: these must be the same for all. */
    private void requireAligned(Work work, Rendition made) {
        jobs.renditions(work.job()).stream()
                .filter(other -> other.format().codec() == made.format().codec())
                .filter(other -> other.format().segmented() && made.format().segmented())
                .filter(other -> !made.isAlignedWith(other))
                .findAny()
                .ifPresent(other -> {
                    throw new IllegalStateException(
                            made.format() + " is not aligned with " + other.format());
                });
    }

    private void publish(Work work, Rendition rendition) throws IOException {
        Path finished = work.workspace().resolve(rendition.format().path());
        if (rendition.format().segmented()) {
            Files.writeString(
                    finished.resolve(MediaNames.MEDIA_PLAYLIST), HlsMedia.write(rendition));
        }
        store.publish(finished, work.key(rendition.format().path()));
    }
}
