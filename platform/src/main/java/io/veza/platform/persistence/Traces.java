package io.veza.platform.persistence;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The running request's trace, in the W3C {@code traceparent} form the log keeps. */
final class Traces {

    private Traces() {}

    static @Nullable String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? String.format(
                        Locale.ROOT,
                        "00-%s-%s-%s",
                        span.getTraceId(),
                        span.getSpanId(),
                        span.getTraceFlags().asHex())
                : null;
    }
}
