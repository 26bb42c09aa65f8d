package io.veza.platform.grpc;

import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which methods of a service need no caller, an admin, or one who has just proved who they are. A
 * method that is not named here needs a signed-in caller. Produced as a bean by each service; names
 * are {@code package.Service/Method}.
 */
public final class AccessRules {

    static final String EVERY = "/*";

    /** How long ago somebody may have proved who they are to do what is dangerous. */
    private static final Duration RECENT = Duration.ofMinutes(5);

    private static final Set<String> ALWAYS_OPEN =
            Set.of(
                    "grpc.health.v1.Health/*",
                    "grpc.reflection.v1.ServerReflection/*",
                    "grpc.reflection.v1alpha.ServerReflection/*",
                    "veza.common.v1.InfoService/*");

    private static final Map<String, Role> ALWAYS_ADMIN =
            Map.of(
                    "veza.common.v1.EventLogService/*", Role.ADMIN,
                    "veza.common.v1.ParkedEventService/*", Role.ADMIN);

    private final Set<String> open = new HashSet<>(ALWAYS_OPEN);
    private final Set<String> recent = new HashSet<>();
    private final Map<String, Role> roles = new HashMap<>(ALWAYS_ADMIN);

    /** Anybody may call it; {@code Service/*} stands for all its methods. */
    public AccessRules open(String method) {
        open.add(method);
        return this;
    }

    public AccessRules admin(String method) {
        roles.put(method, Role.ADMIN);
        return this;
    }

    /** For the house's own; other admins are refused as everybody. */
    public AccessRules superAdmin(String method) {
        roles.put(method, Role.SUPER_ADMIN);
        return this;
    }

    /** Only for somebody who has proved who they are within the last minutes (step-up). */
    public AccessRules recent(String method) {
        recent.add(method);
        return this;
    }

    public boolean isOpen(String method) {
        return open.contains(method) || open.contains(service(method) + EVERY);
    }

    /** True when the caller's role is enough. */
    public boolean permits(String method, Principal principal) {
        Role needed = roles.getOrDefault(method, roles.get(service(method) + EVERY));
        return needed == null || principal.role().includes(needed);
    }

    /** True when the caller must first prove once more who they are. */
    public boolean needsStepUp(String method, Principal principal, Instant now) {
        return recent.contains(method) && principal.authenticatedAt().plus(RECENT).isBefore(now);
    }

    Set<String> namesOutside(Set<String> served) {
        Set<String> names = new TreeSet<>(open);
        names.addAll(recent);
        names.addAll(roles.keySet());
        names.removeAll(ALWAYS_OPEN);
        names.removeAll(ALWAYS_ADMIN.keySet());
        names.removeAll(served);
        return names;
    }

    private static String service(String method) {
        return method.substring(0, Math.max(0, method.indexOf('/')));
    }
}
