package io.veza.chat.adapter.micrometer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.analytics.Pulse;
import io.veza.chat.domain.analytics.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Locale;

/** Shows the counts of this process as {@code veza_chat_…_total}. */
@ApplicationScoped
class PulseMeters {

    /** Gateways count deliveries; commits are measured where they are made. */
    private static final EnumSet<Figure> SHOWN =
            EnumSet.complementOf(EnumSet.of(Figure.DELIVERIES, Figure.COMMITS, Figure.EVENTS));

    void register(@Observes StartupEvent event, MeterRegistry registry, Pulse pulse) {
        for (Figure figure : SHOWN) {
            String name = "veza.chat." + figure.name().toLowerCase(Locale.ROOT);
            FunctionCounter.builder(name, pulse, counted -> counted.total(figure))
                    .register(registry);
        }
    }
}
