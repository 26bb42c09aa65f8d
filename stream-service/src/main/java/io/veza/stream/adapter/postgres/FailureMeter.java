package io.veza.stream.adapter.postgres;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts the tracks that could not be encoded, by reason. */
@ApplicationScoped
class FailureMeter {

    private final MeterRegistry meters;

    /** All reasons from the start: an alert must not wait for the first of its kind. */
    FailureMeter(MeterRegistry meters) {
        this.meters = meters;
        for (FailureCode code : FailureCode.values()) {
            counter(code);
        }
    }

    void count(TrackEvent outcome) {
        switch (outcome) {
            case TrackEvent.Failed failed -> counter(failed.code()).increment();
            case TrackEvent.ReplacementFailed failed -> counter(failed.code()).increment();
            default -> {}
        }
    }

    private Counter counter(FailureCode code) {
        return meters.counter("veza_encode_failures", "code", code.name());
    }
}
