package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.Workbench;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes in forms with a file, and takes back what was made of them in vain. */
@ApplicationScoped
class UploadDesk {

    private final Workbench workbench;
    private final MediaStore store;
    private final Workers workers;

    UploadDesk(Workbench workbench, MediaStore store, Workers workers) {
        this.workbench = workbench;
        this.store = store;
        this.workers = workers;
    }

    UploadReception receive(HttpServerRequest request, SizeLimit limit) {
        return new UploadReception(request, workbench, workers, limit);
    }

    Uni<Void> keep(UploadReception reception, String place) {
        return done(() -> reception.keep(place));
    }

    /** What was not kept is gone then. */
    Uni<Void> close(UploadReception reception) {
        return done(reception::close);
    }

    /** Where that fails it is garbage, and goes with it. */
    Uni<Void> remove(String folder) {
        return done(() -> store.remove(folder)).onFailure().recoverWithNull();
    }

    private Uni<Void> done(Work work) {
        return workers.run(
                        () -> {
                            work.run();
                            return true;
                        })
                .replaceWithVoid();
    }

    @FunctionalInterface
    private interface Work {

        void run() throws Exception;
    }
}
