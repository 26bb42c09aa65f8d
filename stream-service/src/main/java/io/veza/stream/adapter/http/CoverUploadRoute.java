package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Scope;
import io.veza.platform.problem.ProtoJson;
import io.veza.proto.stream.v1.Covers;
import io.veza.stream.application.cover.CoverLimits;
import io.veza.stream.application.cover.ShowCover;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.cover.CoverError;
import io.veza.stream.domain.cover.CoverOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.function.LongFunction;

/** {@code POST /api/v2/albums/{album}/cover} and the same of a track: another picture of it. */
@ApplicationScoped
class CoverUploadRoute {

    private static final String ID = "/(?<id>[1-9]\\d{0,17})/cover";

    private final UploadDoor door;
    private final ShowCover showing;
    private final PaintingIntake intake;
    private final SizeLimit limit;

    CoverUploadRoute(
            UploadDoor door, ShowCover showing, PaintingIntake intake, CoverLimits limits) {
        this.door = door;
        this.showing = showing;
        this.intake = intake;
        this.limit = new SizeLimit(limits.bytes(), CoverError.COVER_TOO_LARGE);
    }

    void register(@Observes Router router) {
        router.postWithRegex("/api/v2/albums" + ID)
                .handler(context -> handle(context, CoverOf.OfAlbum::new));
        router.postWithRegex("/api/v2/tracks" + ID)
                .handler(context -> handle(context, CoverOf.OfTrack::new));
    }

    private void handle(RoutingContext context, LongFunction<CoverOf> kind) {
        context.request().pause();
        CoverOf of = kind.apply(Long.parseLong(Objects.requireNonNull(context.pathParam("id"))));
        door.authenticate(context.request(), Scope.TRACKS_WRITE)
                .chain(person -> receive(context, of, person))
                .subscribe()
                .with(cover -> answer(context, cover), failure -> Problem.answer(context, failure));
    }

    private Uni<Cover> receive(RoutingContext context, CoverOf of, Principal person) {
        UploadDoor.requireAcceptable(context.request(), limit);
        Cover cover = showing.begin(of, person);
        return showing.requireAllowed(of, person)
                .chain(() ->
                        intake.receive(
                                context.request(), limit, cover, () -> showing.handle(cover)))
                .replaceWith(cover);
    }

    private static void answer(RoutingContext context, Cover cover) {
        Covers.Builder sizes = Covers.newBuilder();
        Cover.FRAMES.forEach(frame ->
                sizes.addItemsBuilder()
                        .setUrl(Cover.address(cover.key(), frame))
                        .setWidth(frame.width()));
        context.request().resume();
        context.response()
                .setStatusCode(201)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(ProtoJson.print(sizes.build()));
    }
}
