package io.veza.platform.auth;

import io.veza.platform.kernel.Role;
import java.util.Collection;
import java.util.Locale;

/**
 * The names of what an access token says (RFC 9068; {@code sid} as in OpenID Connect). Ids are
 * decimal strings, times whole seconds, roles lower case.
 */
public final class Claims {

    public static final String TYPE = "at+jwt";
    public static final String ALGORITHM = "PS256";
    public static final String AUDIENCE = "veza-api";

    public static final String SUBJECT = "sub";
    public static final String SESSION = "sid";
    public static final String ROLES = "roles";
    public static final String AUTHENTICATED_AT = "auth_time";
    public static final String UNLIMITED = "unl";

    private Claims() {}

    /** A role as a token says it. */
    public static String role(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static Role highestRole(Collection<String> roles) {
        return roles.stream()
                .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                .max(Role::compareTo)
                .orElse(Role.USER);
    }
}
