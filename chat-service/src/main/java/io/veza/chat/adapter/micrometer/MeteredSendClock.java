package io.veza.chat.adapter.micrometer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.CountAtBucket;
import io.veza.chat.application.analytics.SendClock;
import io.veza.chat.domain.analytics.SendTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One histogram, for Prometheus ({@code veza_chat_send_seconds}) and for the live figures. */
@ApplicationScoped
class MeteredSendClock implements SendClock {

    private final Timer timer;

    MeteredSendClock(MeterRegistry registry) {
        timer =
                Timer.builder("veza.chat.send")
                        .description("From a message's arrival until it is stored")
                        .serviceLevelObjectives(bounds())
                        .register(registry);
    }

    @Override
    public void took(Duration time) {
        timer.record(time);
    }

    @Override
    public List<Long> counts() {
        List<Long> counts = new ArrayList<>();
        for (CountAtBucket bucket : timer.takeSnapshot().histogramCounts()) {
            counts.add((long) bucket.count());
        }
        List<Long> bounded = counts.subList(0, Math.min(counts.size(), SendTimes.BOUNDS.size()));
        List<Long> all = new ArrayList<>(bounded);
        all.add(timer.count());
        return all;
    }

    private static Duration[] bounds() {
        return SendTimes.BOUNDS.stream()
                .map(millis -> Duration.ofNanos((long) (millis * 1_000_000)))
                .toArray(Duration[]::new);
    }
}
