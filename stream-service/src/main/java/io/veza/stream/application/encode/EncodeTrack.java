package io.veza.stream.application.encode;

import io.veza.stream.application.media.MediaStore;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Turns an uploaded file into everything that players need. */
@ApplicationScoped
class EncodeTrack {

    private final EncodeJobs jobs;
    private final MediaStore store;
    private final TrackTools tools;
    private final EncodeLimits limits;
    private final Clock clock;

    EncodeTrack(
            EncodeJobs jobs, MediaStore store, TrackTools tools, EncodeLimits limits, Clock clock) {
        this.jobs = jobs;
        this.store = store;
        this.tools = tools;
        this.limits = limits;
        this.clock = clock;
    }

    void handle(EncodeJob job) throws Exception {
        Work work = prepare(job, jobs.load(job));
        Together.run(tasks(work));
        jobs.finish(job, track -> new TrackEvent.Ready(track.ready()));
    }

    private Work prepare(EncodeJob job, Track loaded) throws IOException, InterruptedException {
        Path source = source(loaded);
        Probe probe = tools.prober().probe(source);
        probe.requireAtMost(limits.longestTrack());
        Track track = jobs.change(job, found -> found.probed(probe.format(), probe.tags()));
        Path workspace = store.workspace(job.track(), job.attempt());
        return new Work(job, track, probe, source, workspace, new Reporter(jobs, job, clock));
    }

    private Path source(Track track) throws IOException {
        return store.find(MediaNames.folder(track.id()) + "/" + MediaNames.SOURCE)
                .orElseThrow(() -> new IOException("The uploaded file is gone"))
                .path();
    }

    /** In the order in which they get a core: what people wait for first, then the longest. */
    private List<Callable<Void>> tasks(Work work) {
        List<Callable<Void>> tasks = new ArrayList<>();
        tasks.add(encode(work, RenditionFormat.AAC_128));
        tasks.add(() -> {
            tools.analyse().handle(work);
            return null;
        });
        tasks.add(encode(work, RenditionFormat.AAC_320));
        tasks.add(encode(work, RenditionFormat.OPUS_FILE, RenditionFormat.OPUS_128));
        tasks.add(encode(work, RenditionFormat.MP3_FILE));
        tasks.add(encode(work, RenditionFormat.AAC_64));
        tasks.add(encode(work, RenditionFormat.AAC_256));
        return tasks;
    }

    private Callable<Void> encode(Work work, RenditionFormat... formats) {
        return () -> {
            for (RenditionFormat format : formats) {
                tools.encode().handle(work, format);
            }
            return null;
        };
    }
}
