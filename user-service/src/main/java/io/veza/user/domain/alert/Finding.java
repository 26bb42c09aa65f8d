package io.veza.user.domain.alert;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found unusual about a sign-in.
 *
 * @param travel null unless that is what is unusual
 */
public record Finding(Set<Oddity> oddities, @Nullable Travel travel) {

    public Finding {
        oddities = Set.copyOf(oddities);
        if (oddities.contains(Oddity.IMPOSSIBLE_TRAVEL) != (travel != null)) {
            throw new IllegalArgumentException("impossible travel has a way, and nothing else has");
        }
    }

    public boolean isUnusual() {
        return !oddities.isEmpty();
    }
}
