package io.veza.stream.adapter.postgres;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** Counts the tracks that could not be encoded, by reason. */
@ApplicationScoped
class FailureMeter {

    private final Map<FailureCode, Counter> failures = new EnumMap<>(FailureCode.class);

    /** All reasons from the start: an alert must not wait for the first of its kind. */
    FailureMeter(MeterRegistry meters) {
        for (FailureCode code : FailureCode.values()) {
            failures.put(code, meters.counter("veza_encode_failures", "code", code.name()));
        }
    }

    void count(TrackEvent outcome) {
        if (outcome instanceof TrackEvent.Failed failed) {
            failures.get(failed.code()).increment();
        }
    }
}
