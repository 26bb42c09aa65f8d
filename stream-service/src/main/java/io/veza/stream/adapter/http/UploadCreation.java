package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.upload.CreateUpload;
import io.veza.stream.application.version.ReplaceFile;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.UploadPlan;
import jakarta.enterprise.context.ApplicationScoped;

/** Begins a file that comes in pieces; the first may come along. */
@ApplicationScoped
class UploadCreation {

    private final UploadMetadata metadata;
    private final CreateUpload creating;
    private final ReplaceFile replacing;
    private final ChunkIntake intake;
    private final UploadAnswer answer;

    UploadCreation(
            UploadMetadata metadata,
            CreateUpload creating,
            ReplaceFile replacing,
            ChunkIntake intake,
            UploadAnswer answer) {
        this.metadata = metadata;
        this.creating = creating;
        this.replacing = replacing;
        this.intake = intake;
        this.answer = answer;
    }

    Uni<Void> create(HttpServerRequest request, Principal owner) {
        UploadPlan plan = plan(request);
        return admit(plan, owner)
                .chain(() -> creating.handle(new CreateUpload.Command(owner, plan)))
                .chain(upload -> beginning(request, upload))
                .invoke(upload -> {
                    request.response()
                            .setStatusCode(201)
                            .putHeader(HttpHeaders.LOCATION, Tus.PATH + "/" + upload.id());
                })
                .chain(upload -> answer.tell(request.response(), upload));
    }

    private Uni<Void> admit(UploadPlan plan, Principal owner) {
        return plan.replaces() == 0
                ? Uni.createFrom().voidItem()
                : replacing.require(plan.replaces(), owner);
    }

    private UploadPlan plan(HttpServerRequest request) {
        if (request.getHeader(Tus.LENGTH) == null) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, Tus.LENGTH + " must be said from the beginning");
        }
        String said = request.getHeader(Tus.METADATA);
        return metadata.read(said == null ? "" : said, Tus.number(request, Tus.LENGTH));
    }

    private Uni<Upload> beginning(HttpServerRequest request, Upload upload) {
        return Tus.bringsPiece(request)
                ? intake.receive(request, upload.owner(), upload.id(), 0)
                : Uni.createFrom().item(upload);
    }
}
