package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.stream.application.attachment.OpenAttachment;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Serves attachments to whoever has the address. Only images painted here and sound are shown in
 * place; everything else is a download, and even opened by hand it can do nothing.
 */
@ApplicationScoped
class AttachmentRoute {

    private static final String UNKNOWN = "application/octet-stream";

    private final OpenAttachment attachments;
    private final MediaReader reader;

    AttachmentRoute(OpenAttachment attachments, MediaReader reader) {
        this.attachments = attachments;
        this.reader = reader;
    }

    void register(@Observes Router router) {
        Reading.of(router.route("/media/attachments/*")).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        AttachmentPath.parse(context.normalizedPath())
                .map(path -> serve(context, path))
                .orElseGet(() -> Uni.createFrom().failure(OpenAttachment.notFound()))
                .subscribe()
                .with(done -> {}, failure -> Problem.answer(context, failure));
    }

    private Uni<Void> serve(RoutingContext context, AttachmentPath path) {
        return attachments
                .handle(path.key())
                .chain(attachment ->
                        reader.find(
                                        path.key().folder() + "/" + path.file(),
                                        OpenAttachment::notFound)
                                .invoke(file -> begin(context, path, attachment).file(file)))
                .replaceWithVoid();
    }

    private Answer begin(RoutingContext context, AttachmentPath path, Attachment found) {
        Content content = found.content();
        boolean shown = path.isPreview() || content.inline();
        String type = path.isPreview() ? content.previewType() : content.type();
        return new Answer(context, reader)
                .header(HttpHeaders.CONTENT_TYPE, shown ? type : UNKNOWN)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .header(
                        "Content-Disposition",
                        Disposition.of(shown ? "inline" : "attachment", found.name().value()))
                .inert()
                .header("Cross-Origin-Resource-Policy", "same-site");
    }
}
