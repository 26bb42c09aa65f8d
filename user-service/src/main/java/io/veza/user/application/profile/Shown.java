package io.veza.user.application.profile;

import io.veza.user.domain.profile.About;
import io.veza.user.domain.profile.Badge;
import io.veza.user.domain.profile.Privacy;
import java.util.List;
import java.util.Set;

/**
 * What there is to show of somebody beside their account.
 *
 * @param badges those that were given
 * @param formerly their last handles, the latest first
 * @param avatar address of their picture; empty: none
 * @param banner address of what is above their profile; empty: none
 */
public record Shown(
        About about,
        Privacy privacy,
        Set<Badge> badges,
        List<String> formerly,
        int followers,
        int followed,
        String avatar,
        String banner) {

    public Shown {
        badges = Set.copyOf(badges);
        formerly = List.copyOf(formerly);
    }
}
