package io.veza.gateway.embed;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.problem.HttpRefusal;
import io.veza.gateway.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Answers {@code /oembed}: how a page here is shown on another site. */
@ApplicationScoped
class OEmbedRoute {

    private static final int BEFORE_RESOURCES = -2;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Site site;
    private final Showcase showcase;
    private final OEmbed oembed;

    OEmbedRoute(Site site, Showcase showcase, OEmbed oembed) {
        this.site = site;
        this.showcase = showcase;
        this.oembed = oembed;
    }

    void register(@Observes Router router) {
        router.route("/oembed").order(BEFORE_RESOURCES).handler(this::receive);
    }

    private void receive(RoutingContext call) {
        if (!READING.contains(call.request().method())) {
            call.response().putHeader("Allow", "GET, HEAD");
            ProblemAnswer.send(call, HttpRefusal.of(405));
            return;
        }
        // Consumers may be scripts of pages; what is said is everybody's.
        call.response().putHeader("Access-Control-Allow-Origin", "*");
        MultiMap parameters = call.queryParams();
        Context context = Objects.requireNonNull(Vertx.currentContext());
        Uni.createFrom()
                .deferred(() -> answer(call, context, OEmbedRequest.of(parameters)))
                .subscribe()
                .with(text -> send(call, text), failure -> ProblemAnswer.send(call, failure));
    }

    private Uni<String> answer(RoutingContext call, Context context, OEmbedRequest request) {
        return address(request)
                .map(address -> showcase.find(call, address))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .emitOn(step -> context.runOnContext(_ -> step.run()))
                .map(found -> oembed.of(found.orElseThrow(OEmbedRoute::unknown), request))
                .invoke(_ ->
                        call.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, request.format().mediaType()))
                .map(said -> OEmbedText.of(said, request.format()));
    }

    /** Also of a player: whoever has copied its address means what it plays. */
    private Optional<Address> address(OEmbedRequest request) {
        return site.own(request.url())
                .map(URI::getPath)
                .flatMap(path -> Address.ofPage(path).or(() -> Address.ofPlayer(path)));
    }

    /** Nobody learns whether it is private, or elsewhere, or nowhere. */
    private static HttpRefusal unknown() {
        return new HttpRefusal(404, "NOT_FOUND", "There is nothing at this address to embed");
    }

    private static void send(RoutingContext call, String text) {
        if (!call.response().closed()) {
            call.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60").end(text);
        }
    }
}
