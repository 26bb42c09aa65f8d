package io.veza.gateway.client;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the request being served came from.
 *
 * @param languages those its reader likes; empty when nobody said
 * @param agent what the client calls itself; empty when it does not
 */
record RequestOrigin(String address, String languages, String agent) {

    private static final Pattern PLAIN = Pattern.compile("[ -~]{1,100}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^ -~]");
    private static final int LONGEST_AGENT = 512;

    private static final String KEY = RequestOrigin.class.getName();

    private static String agent(@Nullable String said) {
        String clean = said == null ? "" : UNPRINTABLE.matcher(said).replaceAll("");
        return clean.substring(0, Math.min(clean.length(), LONGEST_AGENT));
    }

    static Optional<RequestOrigin> current() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY) : Optional.empty();
    }

    /** Takes note of it as the first thing. */
    @ApplicationScoped
    static class Recorder {

        private final ClientAddress addresses;

        Recorder(ClientAddress addresses) {
            this.addresses = addresses;
        }

        void register(@Observes Filters filters) {
            filters.register(this::record, FilterOrder.TRACE);
        }

        private void record(RoutingContext call) {
            if (Calls.areAt(call)) {
                ContextLocals.put(KEY, of(call.request()));
            }
            call.next();
        }

        private RequestOrigin of(HttpServerRequest request) {
            String languages = request.getHeader("Accept-Language");
            if (languages == null || !PLAIN.matcher(languages).matches()) {
                languages = "";
            }
            String agent = agent(request.getHeader("User-Agent"));
            return new RequestOrigin(addresses.of(request), languages, agent);
        }
    }
}
