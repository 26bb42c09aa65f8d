package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.upload.DropUpload;
import io.veza.stream.application.upload.ShowUpload;
import io.veza.stream.domain.upload.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;

/** What is done with a file that has begun to come in. */
@ApplicationScoped
class UploadPieces {

    private static final String OVERRIDE = "X-HTTP-Method-Override";
    private static final Set<String> OVERRIDES = Set.of("HEAD", "PATCH", "DELETE");

    private final ShowUpload showing;
    private final DropUpload dropping;
    private final ChunkIntake intake;
    private final UploadAnswer answer;

    UploadPieces(ShowUpload showing, DropUpload dropping, ChunkIntake intake, UploadAnswer answer) {
        this.showing = showing;
        this.dropping = dropping;
        this.intake = intake;
        this.answer = answer;
    }

    Uni<Void> handle(HttpServerRequest request, Principal owner) {
        long id = id(request);
        return switch (method(request)) {
            case "HEAD" -> show(request.response(), owner.user(), id);
            case "PATCH" -> append(request, owner.user(), id);
            case "DELETE" ->
                    dropping.handle(owner.user(), id)
                            .invoke(() -> request.response().setStatusCode(204));
            default -> throw new DomainException(CoreError.NOT_FOUND, "There is nothing here");
        };
    }

    private static String method(HttpServerRequest request) {
        String other = request.getHeader(OVERRIDE);
        return request.method() == HttpMethod.POST && other != null && OVERRIDES.contains(other)
                ? other
                : request.method().name();
    }

    private static long id(HttpServerRequest request) {
        String path = Objects.requireNonNullElse(request.path(), "");
        String id = path.substring(Math.min(path.length(), Tus.PATH.length() + 1));
        return id.matches("\\d{1,19}") ? Long.parseUnsignedLong(id) : 0;
    }

    private Uni<Void> show(HttpServerResponse response, long owner, long id) {
        return showing.handle(owner, id)
                .emitOn(here())
                .invoke(upload -> describe(response, upload))
                .chain(upload -> answer.tell(response, upload));
    }

    /** Whatever was waited for, the answer is written where the request came in. */
    private static Executor here() {
        Context context =
                Objects.requireNonNull(
                        Vertx.currentContext(), "requests arrive on a Vert.x context");
        return task -> context.runOnContext(_ -> task.run());
    }

    private static void describe(HttpServerResponse response, Upload upload) {
        response.putHeader(Tus.LENGTH, Long.toString(upload.plan().length()))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!upload.plan().metadata().isEmpty()) {
            response.putHeader(Tus.METADATA, upload.plan().metadata());
        }
    }

    private Uni<Void> append(HttpServerRequest request, long owner, long id) {
        if (!Tus.bringsPiece(request)) {
            throw new DomainException(CoreError.INVALID_REQUEST, "Send the piece as " + Tus.PIECE);
        }
        return intake.receive(request, owner, id, Tus.number(request, Tus.OFFSET))
                .invoke(() -> request.response().setStatusCode(204))
                .chain(upload -> answer.tell(request.response(), upload));
    }
}
