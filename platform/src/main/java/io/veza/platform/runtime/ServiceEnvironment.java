package io.veza.platform.runtime;

import java.util.HashMap;
import java.util.Map;

/**
 * The environment and the secrets laid over it. They are fetched once, by {@link Launcher}, because
 * configuration is read many times over: in a build, which must ask nobody, and twice in a start.
 */
final class ServiceEnvironment {

    private static volatile Map<String, String> secrets = Map.of();

    private ServiceEnvironment() {}

    static void lay(Map<String, String> fetched) {
        secrets = Map.copyOf(fetched);
    }

    static Map<String, String> secrets() {
        return secrets;
    }

    static Map<String, String> all() {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.putAll(secrets);
        return Map.copyOf(all);
    }
}
