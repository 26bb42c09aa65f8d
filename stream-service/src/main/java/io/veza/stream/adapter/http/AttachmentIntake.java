package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.attachment.AddAttachment;
import io.veza.stream.application.attachment.MakeContent;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.Content;
import io.veza.stream.domain.attachment.FileName;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads the form, makes of its file what will be served, and only then stores it: whatever fails
 * leaves nothing behind.
 */
@ApplicationScoped
class AttachmentIntake {

    private final UploadDesk desk;
    private final MediaStore store;
    private final Drafts drafts;
    private final MakeContent maker;
    private final AddAttachment adding;
    private final Workers workers;

    AttachmentIntake(
            UploadDesk desk,
            MediaStore store,
            Drafts drafts,
            MakeContent maker,
            AddAttachment adding,
            Workers workers) {
        this.desk = desk;
        this.store = store;
        this.drafts = drafts;
        this.maker = maker;
        this.adding = adding;
        this.workers = workers;
    }

    Uni<Attachment> receive(HttpServerRequest request, long owner, SizeLimit limit) {
        UploadReception reception = desk.receive(request, limit);
        return reception
                .whole()
                .chain(() -> keep(request, reception, owner))
                .onTermination()
                .call(() -> desk.close(reception));
    }

    private Uni<Attachment> keep(HttpServerRequest request, UploadReception reception, long owner) {
        request.formAttributes().names().stream()
                .findFirst()
                .ifPresent(field -> {
                    throw UploadFields.unknown(field);
                });
        reception.requireContent();
        FileName name = FileName.of(reception.name());
        return workers.run(drafts::draft)
                .chain(draft ->
                        workers.run(() -> maker.make(reception.complete(), draft))
                                .chain(content -> add(owner, name, content, draft))
                                .onTermination()
                                .call(() -> workers.run(() -> discard(draft))));
    }

    private Uni<Attachment> add(long owner, FileName name, Content content, Path draft) {
        return adding.handle(owner, name, content)
                .call(attachment ->
                        workers.run(() -> {
                            store.publish(draft, attachment.key().folder());
                            return true;
                        }));
    }

    /** Nothing is left of a draft that was published. */
    private boolean discard(Path draft) throws IOException {
        drafts.discard(draft);
        return true;
    }
}
