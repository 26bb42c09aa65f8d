package io.veza.user.fake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Says that this is no production, louder than the environment does. */
public final class Development implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("veza.development", "true");
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
