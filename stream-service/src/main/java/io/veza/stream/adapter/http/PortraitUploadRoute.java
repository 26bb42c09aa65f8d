package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.Scope;
import io.veza.platform.problem.ProtoJson;
import io.veza.stream.application.portrait.PortraitLimits;
import io.veza.stream.application.portrait.ShowPortrait;
import io.veza.stream.domain.portrait.Portrait;
import io.veza.stream.domain.portrait.PortraitError;
import io.veza.stream.domain.portrait.PortraitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code POST /api/v2/users/me/avatar} and {@code banner}: another picture of the caller. */
@ApplicationScoped
class PortraitUploadRoute {

    private final UploadDoor door;
    private final ShowPortrait showing;
    private final PaintingIntake intake;
    private final SizeLimit limit;

    PortraitUploadRoute(
            UploadDoor door, ShowPortrait showing, PaintingIntake intake, PortraitLimits limits) {
        this.door = door;
        this.showing = showing;
        this.intake = intake;
        this.limit = new SizeLimit(limits.bytes(), PortraitError.PORTRAIT_TOO_LARGE);
    }

    void register(@Observes Router router) {
        for (PortraitKind kind : PortraitKind.values()) {
            router.post("/api/v2/users/me/" + kind.word())
                    .handler(context -> handle(context, kind));
        }
    }

    private void handle(RoutingContext context, PortraitKind kind) {
        context.request().pause();
        door.authenticate(context.request(), Scope.PROFILE_WRITE)
                .chain(person -> receive(context, person.user(), kind))
                .subscribe()
                .with(
                        portrait -> answer(context, portrait),
                        failure -> Problem.answer(context, failure));
    }

    private Uni<Portrait> receive(RoutingContext context, long owner, PortraitKind kind) {
        UploadDoor.requireAcceptable(context.request(), limit);
        return showing.requireQuota(owner)
                .chain(() -> {
                    Portrait portrait = showing.begin(owner, kind);
                    return intake.receive(
                                    context.request(),
                                    limit,
                                    portrait,
                                    () -> showing.handle(portrait))
                            .replaceWith(portrait);
                });
    }

    private static void answer(RoutingContext context, Portrait portrait) {
        context.request().resume();
        context.response()
                .setStatusCode(201)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(
                        ProtoJson.print(
                                io.veza.proto.stream.v1.Portrait.newBuilder()
                                        .setAddress(portrait.address())
                                        .build()));
    }
}
