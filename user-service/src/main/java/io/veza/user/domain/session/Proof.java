package io.veza.user.domain.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** When and how somebody last proved who they are. */
public record Proof(Instant at, Set<Factor> factors) {

    private static final String MULTIPLE = "mfa";

    public Proof {
        at = at.truncatedTo(ChronoUnit.MICROS);
        factors = Set.copyOf(factors);
    }

    public static Proof byPassword(Instant at) {
        return new Proof(at, Set.of(Factor.PASSWORD));
    }

    /** Whose device has recognised its owner. */
    public static Proof byPasskey(Instant at) {
        return new Proof(at, Set.of(Factor.PASSKEY, Factor.USER_VERIFIED));
    }

    /** What the access token says of it. */
    public Set<String> methods() {
        Set<String> methods =
                factors.stream().map(Factor::method).collect(Collectors.toCollection(TreeSet::new));
        if (factors.size() > 1) {
            methods.add(MULTIPLE);
        }
        return methods;
    }
}
