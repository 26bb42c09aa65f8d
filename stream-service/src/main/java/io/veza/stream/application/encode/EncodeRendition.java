package io.veza.stream.application.encode;

import io.veza.stream.application.media.MediaStore;
import io.veza.stream.domain.probe.Container;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.HlsMedia;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes one rendition of a track playable, unless an earlier attempt has done so. */
@ApplicationScoped
class EncodeRendition {

    private final Encoder encoder;
    private final MediaStore store;
    private final EncodeJobs jobs;

    EncodeRendition(Encoder encoder, MediaStore store, EncodeJobs jobs) {
        this.encoder = encoder;
        this.store = store;
        this.jobs = jobs;
    }

    void handle(Work work, RenditionFormat format) throws IOException, InterruptedException {
        if (!work.track().playable().contains(format)) {
            Rendition rendition =
                    encoder.encode(
                            order(work, format), share -> work.reporter().encoded(format, share));
            requireAligned(work, rendition);
            publish(work, rendition);
            jobs.add(work.job(), rendition);
        }
        work.reporter().encoded(format, 1);
    }

    private Encoder.Order order(Work work, RenditionFormat format) throws IOException {
        return format == RenditionFormat.OPUS_128
                ? copyOf(RenditionFormat.OPUS_FILE, work, format)
                : new Encoder.Order(
                        work.source(), work.probe(), format, work.workspace(), work.length());
    }

    private Encoder.Order copyOf(RenditionFormat from, Work work, RenditionFormat format)
            throws IOException {
        Path file = store.find(work.key(from.path())).orElseThrow().path();
        Probe probe = work.probe().rewrapped(Container.OGG);
        return new Encoder.Order(file, probe, format, work.workspace(), work.length());
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
