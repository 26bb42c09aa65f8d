package io.veza.stream.application.encode;

import io.veza.stream.application.encode.Encoder.Label;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.Workbench;
import io.veza.stream.domain.encode.Bundles;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.Ladder;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Loudness;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Turns an uploaded file into everything that players need. */
@ApplicationScoped
class EncodeTrack {

    private static final RenditionFormat FIRST = RenditionFormat.AAC_128;

    private final EncodeJobs jobs;
    private final MediaStore store;
    private final Workbench workbench;
    private final TrackTools tools;
    private final EncodeLimits limits;
    private final Clock clock;

    EncodeTrack(
            EncodeJobs jobs,
            MediaStore store,
            Workbench workbench,
            TrackTools tools,
            EncodeLimits limits,
            Clock clock) {
        this.jobs = jobs;
        this.store = store;
        this.workbench = workbench;
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
        Path workspace = workbench.workspace(job.track(), job.attempt());
        Path source = source(loaded, workspace);
        Probe probe = tools.prober().probe(source);
        probe.requireAtMost(limits.longestTrack());
        Track track =
                jobs.change(job, found -> found.probed(probe.format(), probe.tags()).climbing());
        Set<RenditionFormat> wanted = Ladder.of(probe.signal());
        Reporter reporter = new Reporter(jobs, job, wanted, clock);
        return new Work(job, track, probe, wanted, source, workspace, reporter);
    }

    private Path source(Track track, Path workspace) throws IOException {
        return store.local(MediaNames.folder(track.folder()) + "/" + MediaNames.SOURCE, workspace);
    }

    /**
     * What people wait for gets the cores first; the files that people save follow what was heard,
     * because they say how loud they are.
     */
    private List<Callable<Void>> tasks(Work work) {
        CompletableFuture<Label> label = new CompletableFuture<>();
        List<Callable<Void>> tasks = new ArrayList<>();
        tasks.add(() -> {
            tools.encode().first(work, FIRST);
            return null;
        });
        tasks.add(() -> {
            label.complete(label(work.track(), tools.analyse().handle(work)));
            return null;
        });
        for (List<RenditionFormat> bundle : Bundles.of(rest(work), limits.encoders())) {
            tasks.add(() -> {
                tools.encode().others(work, bundle, Bundles.isSaved(bundle) ? label.get() : null);
                return null;
            });
        }
        return tasks;
    }

    private static Set<RenditionFormat> rest(Work work) {
        return work.wanted().stream()
                .filter(format -> format != FIRST)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Label label(Track track, Loudness loudness) {
        return new Label(track.details().title(), track.details().genre(), loudness);
    }
}
