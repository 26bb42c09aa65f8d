package io.veza.stream.application.encode;

import io.veza.stream.application.media.MediaStore;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.track.Loudness;
import io.veza.stream.domain.track.TrackAnalysis;
import io.veza.stream.domain.waveform.Zoom;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Listens to a track once and stores what was heard: loudness, length, waveform, cover. */
@ApplicationScoped
class AnalyseTrack {

    private final Analyser analyser;
    private final CoverReader covers;
    private final MediaStore store;
    private final EncodeJobs jobs;

    AnalyseTrack(Analyser analyser, CoverReader covers, MediaStore store, EncodeJobs jobs) {
        this.analyser = analyser;
        this.covers = covers;
        this.store = store;
        this.jobs = jobs;
    }

    Loudness handle(Work work) throws IOException, InterruptedException {
        Analyser.Analysis heard =
                analyser.analyse(work.source(), work.probe(), work.reporter()::analysed);
        work.probe().requireWhole(heard.decoded());
        publishWaveform(work, heard);
        TrackAnalysis analysis =
                new TrackAnalysis(
                        Math.toIntExact(heard.decoded().toMillis()),
                        work.probe().signal().heardChannels(),
                        heard.loudness(),
                        publishCover(work));
        jobs.change(work.job(), track -> track.analysed(analysis));
        work.reporter().analysed(1);
        return heard.loudness();
    }

    private void publishWaveform(Work work, Analyser.Analysis heard) throws IOException {
        for (Zoom zoom : Zoom.values()) {
            Path file = work.workspace().resolve(zoom.path());
            Files.writeString(file, heard.waveform().inAtMost(zoom.points()).toJson());
            store.publish(file, work.key(zoom.path()));
        }
    }

    private boolean publishCover(Work work) throws IOException, InterruptedException {
        Path file = work.workspace().resolve(MediaNames.COVER);
        if (work.probe().picture().isEmpty() || !covers.read(work.source(), work.probe(), file)) {
            return false;
        }
        store.publish(file, work.key(MediaNames.COVER));
        return true;
    }
}
