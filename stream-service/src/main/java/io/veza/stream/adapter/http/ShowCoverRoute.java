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
import io.veza.stream.application.podcast.PutShowCover;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.cover.CoverError;
import io.veza.stream.domain.podcast.ShowCover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/** {@code POST /api/v2/shows/{show}/cover}: another picture of a podcast. */
@ApplicationScoped
class ShowCoverRoute {

    private static final String ADDRESS = "/api/v2/shows/(?<id>[1-9]\\d{0,17})/cover";

    private final UploadDoor door;
    private final PutShowCover showing;
    private final PaintingIntake intake;
    private final SizeLimit limit;

    ShowCoverRoute(
            UploadDoor door, PutShowCover showing, PaintingIntake intake, CoverLimits limits) {
        this.door = door;
        this.showing = showing;
        this.intake = intake;
        this.limit = new SizeLimit(limits.bytes(), CoverError.COVER_TOO_LARGE);
    }

    void register(@Observes Router router) {
        router.postWithRegex(ADDRESS).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        context.request().pause();
        long show = Long.parseLong(Objects.requireNonNull(context.pathParam("id")));
        door.authenticate(context.request(), Scope.TRACKS_WRITE)
                .chain(person -> receive(context, show, person))
                .subscribe()
                .with(cover -> answer(context, cover), failure -> Problem.answer(context, failure));
    }

    private Uni<ShowCover> receive(RoutingContext context, long show, Principal person) {
        UploadDoor.requireAcceptable(context.request(), limit);
        ShowCover cover = showing.begin(show, person);
        return showing.requireAllowed(show, person)
                .chain(() ->
                        intake.receive(
                                context.request(), limit, cover, () -> showing.handle(cover)))
                .replaceWith(cover);
    }

    private static void answer(RoutingContext context, ShowCover cover) {
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
