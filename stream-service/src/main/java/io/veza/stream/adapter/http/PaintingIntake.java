package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.painting.MakePainting;
import io.veza.stream.domain.painting.Painting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Reads the form, paints its picture, and only then has it shown: whatever fails leaves nothing.
 */
@ApplicationScoped
class PaintingIntake {

    private final UploadDesk desk;
    private final MediaStore store;
    private final Drafts drafts;
    private final MakePainting maker;
    private final Workers workers;

    PaintingIntake(
            UploadDesk desk, MediaStore store, Drafts drafts, MakePainting maker, Workers workers) {
        this.desk = desk;
        this.store = store;
        this.drafts = drafts;
        this.maker = maker;
        this.workers = workers;
    }

    /**
     * @param show tells of it, once its files are there
     */
    Uni<Void> receive(
            HttpServerRequest request,
            SizeLimit limit,
            Painting painting,
            Supplier<Uni<Void>> show) {
        UploadReception reception = desk.receive(request, limit);
        return reception
                .whole()
                .chain(() -> paint(request, reception, painting))
                .chain(() -> shown(painting, show))
                .onTermination()
                .call(() -> desk.close(reception));
    }

    private Uni<Void> paint(
            HttpServerRequest request, UploadReception reception, Painting painting) {
        request.formAttributes().names().stream()
                .findFirst()
                .ifPresent(field -> {
                    throw UploadFields.unknown(field);
                });
        reception.requireContent();
        return workers.run(drafts::draft)
                .chain(draft ->
                        workers.run(() -> paint(reception.complete(), painting, draft))
                                .onTermination()
                                .call(() -> workers.run(() -> discard(draft))))
                .replaceWithVoid();
    }

    /** The files first: an address that is told leads to something. */
    private boolean paint(Path received, Painting painting, Path draft)
            throws IOException, InterruptedException {
        maker.make(received, painting, draft);
        store.publish(draft, painting.folder());
        return true;
    }

    /** Nothing is left of a draft that was published. */
    private boolean discard(Path draft) throws IOException {
        drafts.discard(draft);
        return true;
    }

    private Uni<Void> shown(Painting painting, Supplier<Uni<Void>> show) {
        return Uni.createFrom()
                .deferred(show::get)
                .onFailure()
                .call(() -> desk.remove(painting.folder()));
    }
}
