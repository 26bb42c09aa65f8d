package io.veza.gateway.embed;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code /embed/…}: a player that any page may show in a frame. It is a page in every case;
 * one that has nothing to play says so.
 */
@ApplicationScoped
class PlayerRoute {

    private static final int BEFORE_RESOURCES = -2;

    /** What the page is told when the services cannot be asked. */
    private static final String LATER = "later";

    private static final Said NOTHING = new Said(404, "no-store", head(Site.NAME), "");

    private final Site site;
    private final Showcase showcase;
    private final PlayerPage page;

    PlayerRoute(Site site, Showcase showcase, PlayerPage page) {
        this.site = site;
        this.showcase = showcase;
        this.page = page;
    }

    void register(@Observes Router router) {
        router.get(Address.PLAYERS + "*").order(BEFORE_RESOURCES).handler(this::receive);
    }

    private void receive(RoutingContext call) {
        String theme = call.queryParams().get("theme");
        Context context = Objects.requireNonNull(Vertx.currentContext());
        Address.ofPlayer(call.normalizedPath())
                .map(address -> showcase.find(call, address))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .emitOn(step -> context.runOnContext(_ -> step.run()))
                .map(found -> found.map(this::playing).orElse(NOTHING))
                .onFailure()
                .recoverWithItem(failure -> excuse(call, failure))
                .subscribe()
                .with(said -> send(call, said, theme));
    }

    private Said playing(Shown shown) {
        // What is found here is to be found at its own page.
        Tags head =
                head(shown.title() + " · " + Site.NAME)
                        .link("canonical", site.absolute(shown.address().page()));
        return new Said(200, "public, max-age=60", head, PlayerData.of(shown));
    }

    private static Said excuse(RoutingContext call, Throwable failure) {
        ProblemAnswer answer = ProblemAnswer.of(failure, call.normalizedPath());
        answer.headers().forEach(call.response()::putHeader);
        return new Said(answer.status(), "no-store", head(Site.NAME), LATER);
    }

    private static Tags head(String title) {
        return new Tags().title(title).name("robots", "noindex");
    }

    private void send(RoutingContext call, Said said, @Nullable String theme) {
        HttpServerResponse response = call.response();
        Optional<String> text = page.of(said.head(), said.data(), theme);
        if (text.isEmpty() || response.closed()) {
            call.next();
            return;
        }
        response.setStatusCode(said.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, said.caching());
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        response.end(text.get());
    }

    /**
     * @param data what plays; empty: nothing
     */
    private record Said(int status, String caching, Tags head, String data) {}
}
