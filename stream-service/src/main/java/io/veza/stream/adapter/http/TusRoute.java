package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Scope;
import io.veza.stream.application.track.ShareOriginal;
import io.veza.stream.application.upload.CreateUpload;
import io.veza.stream.application.upload.DropUpload;
import io.veza.stream.application.upload.ReceivePiece;
import io.veza.stream.application.upload.UploadLimits;
import io.veza.stream.domain.upload.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** {@code /api/v2/uploads}: large files in pieces, by tus 1.0.0. A whole one becomes a track. */
@ApplicationScoped
class TusRoute {

    private static final String OVERRIDE = "X-HTTP-Method-Override";
    private static final Set<String> OVERRIDES = Set.of("HEAD", "PATCH", "DELETE");

    private final UploadDoor door;
    private final UploadMetadata metadata;
    private final CreateUpload creating;
    private final ReceivePiece receiving;
    private final DropUpload dropping;
    private final ChunkIntake intake;
    private final ShareOriginal sharing;
    private final UploadLimits limits;

    TusRoute(
            UploadDoor door,
            UploadMetadata metadata,
            CreateUpload creating,
            ReceivePiece receiving,
            DropUpload dropping,
            ChunkIntake intake,
            ShareOriginal sharing,
            UploadLimits limits) {
        this.door = door;
        this.metadata = metadata;
        this.creating = creating;
        this.receiving = receiving;
        this.dropping = dropping;
        this.intake = intake;
        this.sharing = sharing;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.options(Tus.PATH).handler(this::options);
        router.post(Tus.PATH).handler(call -> handle(call, this::create));
        router.route(Tus.PATH + "/:upload").handler(call -> handle(call, this::one));
    }

    private interface Step {
        Uni<Void> run(HttpServerRequest request, Principal person);
    }

    private void options(RoutingContext call) {
        Tus.sign(call.response());
        Tus.capabilities(call.response(), limits.bytes());
        call.response().setStatusCode(204).end();
    }

    private void handle(RoutingContext call, Step step) {
        call.request().pause();
        Tus.sign(call.response());
        Uni.createFrom()
                .voidItem()
                .invoke(() -> Tus.requireVersion(call.request()))
                .chain(() -> door.authenticate(call.request(), Scope.TRACKS_WRITE))
                .chain(person -> step.run(call.request(), person))
                .subscribe()
                .with(_ -> end(call), failure -> Problem.answer(call, failure));
    }

    private static void end(RoutingContext call) {
        call.request().resume();
        call.response().end();
    }

    private Uni<Void> create(HttpServerRequest request, Principal owner) {
        if (request.getHeader(Tus.LENGTH) == null) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, Tus.LENGTH + " must be said from the beginning");
        }
        String said = request.getHeader(Tus.METADATA);
        var plan = metadata.read(said == null ? "" : said, Tus.number(request, Tus.LENGTH));
        return creating.handle(new CreateUpload.Command(owner, plan))
                .chain(upload -> beginning(request, upload))
                .call(upload -> compare(request, upload))
                .invoke(upload -> {
                    Tus.tell(request.response(), upload);
                    request.response()
                            .setStatusCode(201)
                            .putHeader(HttpHeaders.LOCATION, Tus.PATH + "/" + upload.id());
                })
                .replaceWithVoid();
    }

    /** The first piece may come along. */
    private Uni<Upload> beginning(HttpServerRequest request, Upload upload) {
        return Tus.bringsPiece(request)
                ? intake.receive(request, upload.owner(), upload.id(), 0)
                : Uni.createFrom().item(upload);
    }

    /** Whoever has sent the same bytes before is told what became of them. */
    private Uni<Void> compare(HttpServerRequest request, Upload upload) {
        return upload.done()
                ? sharing.duplicateOf(upload.id())
                        .invoke(other -> Tus.duplicate(request.response(), other))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> one(HttpServerRequest request, Principal owner) {
        long id = id(request);
        return switch (method(request)) {
            case "HEAD" ->
                    receiving
                            .find(owner.user(), id)
                            .invoke(upload -> show(request.response(), upload))
                            .replaceWithVoid();
            case "PATCH" -> patch(request, owner.user(), id);
            case "DELETE" ->
                    dropping.handle(owner.user(), id)
                            .invoke(() -> request.response().setStatusCode(204));
            default -> throw new DomainException(CoreError.NOT_FOUND, "There is nothing here");
        };
    }

    private static String method(HttpServerRequest request) {
        String other = request.getHeader(OVERRIDE);
        boolean overridden =
                request.method() == HttpMethod.POST && other != null && OVERRIDES.contains(other);
        return overridden ? other : request.method().name();
    }

    private static long id(HttpServerRequest request) {
        String id = request.path().substring(Tus.PATH.length() + 1);
        return id.matches("\\d{1,19}") ? Long.parseLong(id) : 0;
    }

    private static void show(HttpServerResponse response, Upload upload) {
        Tus.tell(response, upload);
        response.putHeader(Tus.LENGTH, Long.toString(upload.plan().length()))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!upload.plan().metadata().isEmpty()) {
            response.putHeader(Tus.METADATA, upload.plan().metadata());
        }
    }

    private Uni<Void> patch(HttpServerRequest request, long owner, long id) {
        if (!Tus.bringsPiece(request)) {
            throw new DomainException(CoreError.INVALID_REQUEST, "Send the piece as " + Tus.PIECE);
        }
        return intake.receive(request, owner, id, Tus.number(request, Tus.OFFSET))
                .call(upload -> compare(request, upload))
                .invoke(upload -> {
                    Tus.tell(request.response(), upload);
                    request.response().setStatusCode(204);
                })
                .replaceWithVoid();
    }
}
