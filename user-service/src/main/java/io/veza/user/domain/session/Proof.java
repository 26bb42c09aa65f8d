package io.veza.user.domain.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
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
        return by(Factor.PASSWORD, at);
    }

    public static Proof by(Factor factor, Instant at) {
        return new Proof(at, Set.of(factor));
    }

    /** Whose device has recognised its owner. */
    public static Proof byPasskey(Instant at) {
        return new Proof(at, Set.of(Factor.PASSKEY, Factor.USER_VERIFIED));
    }

    /** Shown later, for the same person: it was all of them who they are. */
    public Proof and(Factor factor, Instant at) {
        Set<Factor> all = new HashSet<>(factors);
        all.add(factor);
        return new Proof(at, all);
    }

    /** What the access token says of it; nothing where only a provider vouches. */
    public Set<String> methods() {
        Set<String> methods =
                factors.stream()
                        .flatMap(factor -> factor.method().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (factors.size() > 1) {
            methods.add(MULTIPLE);
        }
        return methods;
    }
}
