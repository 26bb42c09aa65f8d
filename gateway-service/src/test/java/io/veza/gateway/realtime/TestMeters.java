package io.veza.gateway.realtime;

import io.micrometer.core.instrument.MeterRegistry;

/** Makes meters for tests that run without a container. */
public final class TestMeters {

    private TestMeters() {}

    public static EdgeMeter of(MeterRegistry meters) {
        return new EdgeMeter(meters);
    }
}
