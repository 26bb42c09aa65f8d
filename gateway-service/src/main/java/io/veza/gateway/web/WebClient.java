package io.veza.gateway.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.embed.PageHead;
import io.veza.gateway.problem.HttpRefusal;
import io.veza.gateway.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Gives the web client's page for every place inside the client, so that a reload finds it; and the
 * last word where nothing else answers.
 */
@ApplicationScoped
class WebClient {

    private static final String PAGE = "/index.html";
    private static final String ASSETS = "/assets/";
    private static final String DOCS = "/docs/index.html";
    private static final String ERRORS = "/docs/errors.html";
    private static final int BEFORE_FILES = -1;

    private final IndexPage index;
    private final PackedFiles packed;

    WebClient(IndexPage index, PackedFiles packed) {
        this.index = index;
        this.packed = packed;
    }

    void register(@Observes Router router) {
        router.get("/docs").order(BEFORE_FILES).handler(call -> call.reroute(DOCS));
        router.get("/docs/errors").order(BEFORE_FILES).handler(call -> call.reroute(ERRORS));
        router.get().order(BEFORE_FILES).handler(this::openPage);
        router.route().last().handler(call -> ProblemAnswer.send(call, HttpRefusal.of(404)));
        router.route().last().failureHandler(WebClient::refuse);
    }

    private void openPage(RoutingContext call) {
        String path = call.normalizedPath();
        if (SitePaths.isFile(path)) {
            call.response().putHeader("Cache-Control", caching(path));
        }
        if (isIndex(path) || (SitePaths.isRoute(path) && wantsPage(call, path))) {
            index.send(call);
        } else if (!path.startsWith(ASSETS) || !packed.send(call, path)) {
            call.next();
        }
    }

    private static boolean isIndex(String path) {
        return path.equals("/") || path.equals(PAGE);
    }

    /** The names of assets change with their content; everything else is asked for again. */
    private static String caching(String path) {
        return path.startsWith(ASSETS) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    /** Those who read only heads, to show what an address leads to, often take anything. */
    private static boolean wantsPage(RoutingContext call, String path) {
        String accept = call.request().getHeader("Accept");
        if (accept == null || accept.contains("*/*")) {
            return PageHead.mayBeAt(path) || (accept != null && accept.contains("text/html"));
        }
        return accept.contains("text/html");
    }

    private static void refuse(RoutingContext call) {
        int status = call.statusCode();
        Throwable failure = call.failure();
        if (failure == null || (status >= 400 && status < 500)) {
            ProblemAnswer.send(call, HttpRefusal.of(status));
        } else {
            ProblemAnswer.send(call, failure);
        }
    }
}
