package io.veza.platform.grpc;

import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which methods of a service need no caller, or an admin. A method that is not named here needs a
 * signed-in caller. Produced as a bean by each service; names are {@code package.Service/Method}.
 */
public final class AccessRules {

    private static final String EVERY = "/*";

    private final Set<String> open =
            new HashSet<>(
                    Set.of(
                            "grpc.health.v1.Health/*",
                            "grpc.reflection.v1.ServerReflection/*",
                            "grpc.reflection.v1alpha.ServerReflection/*",
                            "veza.common.v1.InfoService/*"));
    private final Map<String, Role> roles =
            new HashMap<>(Map.of("veza.common.v1.EventLogService/*", Role.ADMIN));

    /** Anybody may call it; {@code Service/*} stands for all its methods. */
    public AccessRules open(String method) {
        open.add(method);
        return this;
    }

    public AccessRules admin(String method) {
        roles.put(method, Role.ADMIN);
        return this;
    }

    boolean isOpen(String method) {
        return open.contains(method) || open.contains(service(method) + EVERY);
    }

    boolean permits(String method, Principal principal) {
        Role needed = roles.getOrDefault(method, roles.get(service(method) + EVERY));
        return needed == null || principal.role().includes(needed);
    }

    private static String service(String method) {
        return method.substring(0, Math.max(0, method.indexOf('/')));
    }
}
