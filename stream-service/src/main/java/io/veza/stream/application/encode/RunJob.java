package io.veza.stream.application.encode;

import io.veza.stream.application.media.MediaStore;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.track.EncodingRefused;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Does one claimed job and decides what its outcome means. */
@ApplicationScoped
class RunJob {

    private static final Logger LOG = Logger.getLogger(RunJob.class);

    private final EncodeJobs jobs;
    private final MediaStore store;
    private final EncodeTrack encode;
    private final EncodeLimits limits;

    RunJob(EncodeJobs jobs, MediaStore store, EncodeTrack encode, EncodeLimits limits) {
        this.jobs = jobs;
        this.store = store;
        this.encode = encode;
        this.limits = limits;
    }

    /** Throws only when the runner itself is to stop. */
    void handle(EncodeJob job) throws InterruptedException {
        try {
            run(job);
            store.clearWorkspaces(job.track());
        } catch (EncodingRefused refused) {
            refuse(job, refused.code());
        } catch (LeaseLost lost) {
            LOG.infof("Track %d: job given up, it is held elsewhere or deleted", job.track());
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failure) {
            tryAgain(job, failure);
        }
    }

    private void run(EncodeJob job) throws Exception {
        switch (job.kind()) {
            case ENCODE -> encode.handle(job);
            case PURGE -> purge(job);
        }
    }

    private void purge(EncodeJob job) throws IOException {
        store.remove(MediaNames.folder(job.track()));
        jobs.finishPurge(job);
    }

    /** Nothing can be made of the file, so nothing of it is kept. */
    private void refuse(EncodeJob job, FailureCode code) {
        fail(job, code);
        try {
            store.clearWorkspaces(job.track());
            store.remove(MediaNames.folder(job.track()));
        } catch (IOException left) {
            LOG.warnf("Track %d: files of a refused upload are left: %s", job.track(), left);
        }
    }

    private void tryAgain(EncodeJob job, Exception failure) {
        if (job.mayTryAgain(limits.maxAttempts())) {
            LOG.warnf(failure, "Track %d: attempt %d failed", job.track(), job.attempt());
            jobs.retryAfter(job, job.pause());
        } else {
            LOG.errorf(failure, "Track %d: given up after %d", job.track(), job.attempt());
            fail(job, FailureCode.ENCODER_FAILED);
        }
    }

    private void fail(EncodeJob job, FailureCode code) {
        jobs.finish(job, track -> new TrackEvent.Failed(track.fail(code), code));
    }
}
