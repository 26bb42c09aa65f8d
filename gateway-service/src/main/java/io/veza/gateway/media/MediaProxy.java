package io.veza.gateway.media;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.problem.HttpRefusal;
import io.veza.gateway.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;

/** Passes {@code /media} on: ranges, conditions and bytes go through untouched. */
@ApplicationScoped
public class MediaProxy {

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int BEFORE_RESOURCES = -2;

    private final HttpProxy proxy;

    MediaProxy(@StreamMedia HttpClient client, GatewayConfig config) {
        URI origin = config.streamMediaUrl();
        proxy =
                HttpProxy.reverseProxy(client)
                        .origin(origin.getPort(), origin.getHost())
                        .addInterceptor(new MediaPolicy())
                        .addInterceptor(new LaterBeginning());
    }

    void register(@Observes Router router) {
        router.route("/media/*").order(BEFORE_RESOURCES).handler(this::pass);
    }

    /**
     * The same bytes under an address that another protocol has for them.
     *
     * @param address below {@code /media}
     * @param from the byte it begins with; 0: whatever the client asks for
     */
    public void pass(RoutingContext call, String address, long from) {
        proxy.handle(new MediaRequest(call.request(), address, from));
    }

    private void pass(RoutingContext call) {
        if (READING.contains(call.request().method())) {
            proxy.handle(call.request());
        } else {
            call.response().putHeader("Allow", "GET, HEAD, OPTIONS");
            ProblemAnswer.send(call, HttpRefusal.of(405));
        }
    }
}
