package io.veza.platform.auth;

import io.veza.platform.kernel.Role;
import io.veza.platform.kernel.Scope;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of what an access token says (RFC 9068; {@code sid} as in OpenID Connect). Ids are
 * decimal strings, times seconds, roles lower case.
 */
public final class Claims {

    public static final String TYPE = "at+jwt";

    /** Of a token that an app password was traded for: none but those who know scopes take it. */
    public static final String APP_TYPE = "app+jwt";

    public static final String ALGORITHM = "PS256";
    public static final String AUDIENCE = "veza-api";

    public static final String SUBJECT = "sub";
    public static final String SESSION = "sid";
    public static final String ROLES = "roles";
    public static final String SCOPE = "scope";
    public static final String AUTHENTICATED_AT = "auth_time";
    public static final String METHODS = "amr";

    /** As a method: more than one factor was shown (RFC 8176). */
    public static final String SEVERAL = "mfa";

    public static final String ISSUED_AT = "iat";
    public static final String UNLIMITED = "unl";

    private Claims() {}

    /** A role as a token says it. */
    public static String role(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Scopes as a token says them (RFC 8693 section 4.2). */
    public static String scopes(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Claims::scope).collect(Collectors.joining(" "));
    }

    /** Those that are known here. */
    static Set<Scope> scopes(String said) {
        Set<String> names = Set.of(said.split(" "));
        return Arrays.stream(Scope.values())
                .filter(scope -> names.contains(scope(scope)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String scope(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    static Role highestRole(Collection<String> roles) {
        return roles.stream()
                .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                .max(Role::compareTo)
                .orElse(Role.USER);
    }
}
