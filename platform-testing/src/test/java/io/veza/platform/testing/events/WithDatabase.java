package io.veza.platform.testing.events;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The probe as a service with an event log and a handler. */
public final class WithDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.reactive", "true",
                "quarkus.arc.exclude-types", "io.veza.platform.nothing.**",
                "veza.relay.poll", "100ms");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(Greeter.class);
    }
}
