package io.veza.user.domain.profile;

import io.veza.platform.kernel.Role;
import java.util.EnumSet;
import java.util.Set;

/** What the house says of somebody. */
public enum Badge {
    ADMIN,
    PREMIUM,
    VERIFIED_ARTIST,
    EARLY_MEMBER,
    CONTRIBUTOR;

    /** Given by an admin; the others come with a role. */
    public boolean isGiven() {
        return this != ADMIN && this != PREMIUM;
    }

    /** All that somebody has, in one order. */
    public static Set<Badge> of(Role role, Set<Badge> given) {
        Set<Badge> all = EnumSet.noneOf(Badge.class);
        all.addAll(given);
        if (role.includes(Role.ADMIN)) {
            all.add(ADMIN);
        } else if (role.includes(Role.PREMIUM)) {
            all.add(PREMIUM);
        }
        return all;
    }
}
