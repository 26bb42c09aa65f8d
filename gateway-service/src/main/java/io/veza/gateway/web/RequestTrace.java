package io.veza.gateway.web;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lets callers find their request again: its id and its trace (W3C Trace Context) on the answer.
 */
@ApplicationScoped
class RequestTrace {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    void register(@Observes Filters filters) {
        filters.register(this::mark, FilterOrder.TRACE);
    }

    private void mark(RoutingContext call) {
        SpanContext trace = Span.current().getSpanContext();
        HttpServerResponse response = call.response();
        String id = call.request().getHeader(REQUEST_ID);
        boolean usable = id != null && HARMLESS.matcher(id).matches();
        response.putHeader(REQUEST_ID, usable ? id : trace.getTraceId());
        response.putHeader(
                "traceparent",
                String.format(
                        Locale.ROOT,
                        "00-%s-%s-%s",
                        trace.getTraceId(),
                        trace.getSpanId(),
                        trace.getTraceFlags().asHex()));
        call.next();
    }
}
