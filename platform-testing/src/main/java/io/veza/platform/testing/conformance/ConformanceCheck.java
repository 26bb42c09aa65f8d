package io.veza.platform.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Fails the test during which a status without a reason was seen. */
public final class ConformanceCheck implements QuarkusTestAfterEachCallback {

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        assertNoFaults();
    }

    static void assertNoFaults() {
        assertThat(ConformanceInterceptor.takeFaults()).as("statuses without a reason").isEmpty();
    }
}
