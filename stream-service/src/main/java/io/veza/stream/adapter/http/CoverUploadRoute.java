package io.veza.stream.adapter.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.cover.ShowCover;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.cover.CoverOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.function.LongFunction;

/** {@code POST /api/v2/albums/{album}/cover} and the same of a track: another picture of it. */
@ApplicationScoped
class CoverUploadRoute {

    private static final String ID = "/(?<id>[1-9]\\d{0,17})/cover";

    private final ShowCover showing;
    private final CoverReception reception;

    CoverUploadRoute(ShowCover showing, CoverReception reception) {
        this.showing = showing;
        this.reception = reception;
    }

    void register(@Observes Router router) {
        router.postWithRegex("/api/v2/albums" + ID)
                .handler(context -> handle(context, CoverOf.OfAlbum::new));
        router.postWithRegex("/api/v2/tracks" + ID)
                .handler(context -> handle(context, CoverOf.OfTrack::new));
    }

    private void handle(RoutingContext context, LongFunction<CoverOf> kind) {
        CoverOf of = kind.apply(Long.parseLong(Objects.requireNonNull(context.pathParam("id"))));
        reception.receive(context, person -> begin(of, person));
    }

    private CoverReception.Coming begin(CoverOf of, Principal person) {
        Cover cover = showing.begin(of, person);
        return new CoverReception.Coming(
                cover, () -> showing.requireAllowed(of, person), () -> showing.handle(cover));
    }
}
