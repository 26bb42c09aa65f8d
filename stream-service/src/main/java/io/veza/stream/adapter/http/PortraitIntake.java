package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.portrait.MakePortrait;
import io.veza.stream.application.portrait.ShowPortrait;
import io.veza.stream.domain.portrait.Portrait;
import io.veza.stream.domain.portrait.PortraitKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the form, paints its picture, and only then shows it: whatever fails leaves nothing. */
@ApplicationScoped
class PortraitIntake {

    private final MediaStore store;
    private final Drafts drafts;
    private final MakePortrait maker;
    private final ShowPortrait showing;
    private final Workers workers;

    PortraitIntake(
            MediaStore store,
            Drafts drafts,
            MakePortrait maker,
            ShowPortrait showing,
            Workers workers) {
        this.store = store;
        this.drafts = drafts;
        this.maker = maker;
        this.showing = showing;
        this.workers = workers;
    }

    Uni<Portrait> receive(
            HttpServerRequest request, long owner, PortraitKind kind, SizeLimit limit) {
        UploadReception reception = new UploadReception(request, store, workers, limit);
        return reception
                .whole()
                .chain(() -> show(request, reception, showing.begin(owner, kind)))
                .onTermination()
                .call(() -> workers.run(reception::close));
    }

    private Uni<Portrait> show(
            HttpServerRequest request, UploadReception reception, Portrait portrait) {
        request.formAttributes().names().stream()
                .findFirst()
                .ifPresent(field -> {
                    throw UploadFields.unknown(field);
                });
        reception.requireContent();
        return workers.run(drafts::draft)
                .chain(draft ->
                        workers.run(() -> paint(reception.complete(), portrait, draft))
                                .onTermination()
                                .call(() -> workers.run(() -> discard(draft))))
                .chain(() -> showing.handle(portrait))
                .replaceWith(portrait);
    }

    /** The files first: an address that is told leads to something. */
    private boolean paint(Path received, Portrait portrait, Path draft)
            throws IOException, InterruptedException {
        maker.make(received, portrait.kind(), draft);
        store.publish(draft, Portrait.folder(portrait.key()));
        return true;
    }

    /** Nothing is left of a draft that was published. */
    private boolean discard(Path draft) throws IOException {
        drafts.discard(draft);
        return true;
    }
}
