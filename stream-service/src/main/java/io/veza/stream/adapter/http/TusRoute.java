package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Scope;
import io.veza.stream.application.upload.UploadLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code /api/v2/uploads}: large files in pieces, by tus 1.0.0. A whole one becomes a track. */
@ApplicationScoped
class TusRoute {

    private final UploadDoor door;
    private final UploadCreation creation;
    private final UploadPieces pieces;
    private final UploadLimits limits;

    TusRoute(UploadDoor door, UploadCreation creation, UploadPieces pieces, UploadLimits limits) {
        this.door = door;
        this.creation = creation;
        this.pieces = pieces;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.options(Tus.PATH).handler(this::describe);
        router.post(Tus.PATH).handler(call -> handle(call, creation::create));
        router.route(Tus.PATH + "/:upload").handler(call -> handle(call, pieces::handle));
    }

    private interface Step {
        Uni<Void> run(HttpServerRequest request, Principal person);
    }

    private void describe(RoutingContext call) {
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
}
