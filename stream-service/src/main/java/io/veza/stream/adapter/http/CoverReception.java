package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Scope;
import io.veza.platform.problem.ProtoJson;
import io.veza.proto.stream.v1.Covers;
import io.veza.stream.application.cover.CoverLimits;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.cover.CoverError;
import io.veza.stream.domain.painting.Painting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes another cover, whatever it is put on, and answers where its sizes are. */
@ApplicationScoped
class CoverReception {

    private final UploadDoor door;
    private final PaintingIntake intake;
    private final SizeLimit limit;

    CoverReception(UploadDoor door, PaintingIntake intake, CoverLimits limits) {
        this.door = door;
        this.intake = intake;
        this.limit = new SizeLimit(limits.bytes(), CoverError.COVER_TOO_LARGE);
    }

    /**
     * A cover on its way.
     *
     * @param allowed refuses before the picture is read
     * @param show tells of it, once its files are there
     */
    record Coming(Painting painting, Supplier<Uni<Void>> allowed, Supplier<Uni<Void>> show) {}

    void receive(RoutingContext context, Function<Principal, Coming> begin) {
        HttpServerRequest request = context.request();
        request.pause();
        door.authenticate(request, Scope.TRACKS_WRITE)
                .invoke(_ -> UploadDoor.requireAcceptable(request, limit))
                .chain(person -> receive(request, begin.apply(person)))
                .subscribe()
                .with(shown -> answer(context, shown), failure -> Problem.answer(context, failure));
    }

    private Uni<Painting> receive(HttpServerRequest request, Coming coming) {
        Painting painting = coming.painting();
        return coming.allowed()
                .get()
                .chain(() -> intake.receive(request, limit, painting, coming.show()))
                .replaceWith(painting);
    }

    private static void answer(RoutingContext context, Painting shown) {
        Covers.Builder sizes = Covers.newBuilder();
        Cover.FRAMES.forEach(frame ->
                sizes.addItemsBuilder()
                        .setUrl(shown.address() + "/" + frame.name())
                        .setWidth(frame.width()));
        context.request().resume();
        context.response()
                .setStatusCode(201)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(ProtoJson.print(sizes.build()));
    }
}
