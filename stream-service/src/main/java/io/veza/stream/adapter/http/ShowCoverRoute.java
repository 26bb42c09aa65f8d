package io.veza.stream.adapter.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.podcast.PutShowCover;
import io.veza.stream.domain.podcast.ShowCover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/** {@code POST /api/v2/shows/{show}/cover}: another picture of a podcast. */
@ApplicationScoped
class ShowCoverRoute {

    private static final String ADDRESS = "/api/v2/shows/(?<id>[1-9]\\d{0,17})/cover";

    private final PutShowCover showing;
    private final CoverReception reception;

    ShowCoverRoute(PutShowCover showing, CoverReception reception) {
        this.showing = showing;
        this.reception = reception;
    }

    void register(@Observes Router router) {
        router.postWithRegex(ADDRESS).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        long show = Long.parseLong(Objects.requireNonNull(context.pathParam("id")));
        reception.receive(context, person -> begin(show, person));
    }

    private CoverReception.Coming begin(long show, Principal person) {
        ShowCover cover = showing.begin(show, person);
        return new CoverReception.Coming(
                cover, () -> showing.requireAllowed(show, person), () -> showing.handle(cover));
    }
}
