package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.Scope;
import io.veza.platform.problem.ProtoJson;
import io.veza.stream.adapter.AttachmentWire;
import io.veza.stream.application.attachment.AddAttachment;
import io.veza.stream.application.attachment.AttachmentLimits;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.AttachmentError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code POST /api/v2/attachments}: takes in a file for a message. */
@ApplicationScoped
class AttachmentUploadRoute {

    private final UploadDoor door;
    private final AddAttachment adding;
    private final AttachmentIntake intake;
    private final SizeLimit limit;

    AttachmentUploadRoute(
            UploadDoor door,
            AddAttachment adding,
            AttachmentIntake intake,
            AttachmentLimits limits) {
        this.door = door;
        this.adding = adding;
        this.intake = intake;
        this.limit = new SizeLimit(limits.bytes(), AttachmentError.ATTACHMENT_TOO_LARGE);
    }

    void register(@Observes Router router) {
        router.post("/api/v2/attachments").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        context.request().pause();
        door.authenticate(context.request(), Scope.ROOMS_WRITE)
                .chain(person -> receive(context, person.user()))
                .subscribe()
                .with(
                        attachment -> answer(context, attachment),
                        failure -> Problem.answer(context, failure));
    }

    private Uni<Attachment> receive(RoutingContext context, long owner) {
        long stated = UploadDoor.requireAcceptable(context.request(), limit);
        return adding.requireQuota(owner, Math.min(stated, limit.bytes()))
                .chain(() -> intake.receive(context.request(), owner, limit));
    }

    private static void answer(RoutingContext context, Attachment attachment) {
        context.request().resume();
        context.response()
                .setStatusCode(201)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(ProtoJson.print(AttachmentWire.attachment(attachment)));
    }
}
