package io.veza.stream.application.encode;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.Workbench;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.media.MediaError;
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
    private final Workbench workbench;
    private final EncodeTrack encode;
    private final Renderer renderer;
    private final EncodeLimits limits;

    RunJob(
            EncodeJobs jobs,
            MediaStore store,
            Workbench workbench,
            EncodeTrack encode,
            Renderer renderer,
            EncodeLimits limits) {
        this.jobs = jobs;
        this.store = store;
        this.workbench = workbench;
        this.encode = encode;
        this.renderer = renderer;
        this.limits = limits;
    }

    /** Throws only when the runner itself is to stop. */
    void handle(EncodeJob job) throws InterruptedException {
        try {
            run(job);
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

    /** What was rendered may be encoded by another already, in workspaces of the same name. */
    private void run(EncodeJob job) throws Exception {
        switch (job.kind()) {
            case ENCODE, REPLACE -> encode.handle(job);
            case RENDER -> {
                renderer.handle(job);
                return;
            }
            case PURGE -> purge(job);
        }
        workbench.clearWorkspaces(job.track());
    }

    private void purge(EncodeJob job) throws IOException {
        store.remove(MediaNames.folder(job.track()));
        jobs.finishPurge(job);
    }

    /** Nothing can be made of the file, so nothing of it is kept. */
    private void refuse(EncodeJob job, FailureCode code) {
        fail(job, code);
        try {
            workbench.clearWorkspaces(job.track());
            store.remove(MediaNames.folder(job.track()));
        } catch (IOException | DomainException left) {
            LOG.warnf("Track %d: files of a refused upload are left: %s", job.track(), left);
        }
    }

    /** A store that is away says nothing of the file, however long it is. */
    private void tryAgain(EncodeJob job, Exception failure) {
        if (job.mayTryAgain(limits.maxAttempts()) || MediaError.isUnavailable(failure)) {
            LOG.warnf(failure, "Track %d: attempt %d failed", job.track(), job.attempt());
            jobs.retryAfter(job, job.pause());
        } else {
            LOG.errorf(failure, "Track %d: given up after %d", job.track(), job.attempt());
            fail(job, FailureCode.ENCODER_FAILED);
        }
    }

    private void fail(EncodeJob job, FailureCode code) {
        if (job.kind() == EncodeJob.Kind.RENDER) {
            renderer.fail(job, code.name());
            return;
        }
        jobs.finish(job, track -> new TrackEvent.Failed(track.fail(code), code));
    }
}
