package io.veza.platform.nats;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.veza.platform.kernel.Event;

/** Lets handling continue the trace of the request that caused the event (W3C Trace Context). */
final class EventTrace {

    private static final int PARTS = 4;

    private EventTrace() {}

    static Context of(Event event) {
        String parent = event.traceParent();
        String[] parts = parent == null ? new String[0] : parent.split("-", -1);
        if (parts.length != PARTS) {
            return Context.current();
        }
        SpanContext cause =
                SpanContext.createFromRemoteParent(
                        parts[1],
                        parts[2],
                        TraceFlags.fromHex(parts[3], 0),
                        TraceState.getDefault());
        return Context.current().with(Span.wrap(cause));
    }
}
