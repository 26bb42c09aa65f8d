package io.veza.user.adapter.postgres;

import io.veza.user.domain.session.Factor;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Factors as one column holds them. */
final class Factors {

    private static final String BETWEEN = " ";

    private Factors() {}

    static String text(Set<Factor> factors) {
        return factors.stream().sorted().map(Factor::name).collect(Collectors.joining(BETWEEN));
    }

    static Set<Factor> of(String text) {
        return Arrays.stream(text.split(BETWEEN))
                .map(Factor::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
