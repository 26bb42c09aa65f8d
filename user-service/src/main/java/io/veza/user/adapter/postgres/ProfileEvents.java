package io.veza.user.adapter.postgres;

import io.veza.platform.persistence.NewEvent;
import io.veza.proto.user.v1.BadgeChanged;
import io.veza.proto.user.v1.PrivacyChanged;
import io.veza.user.domain.profile.Badge;
import io.veza.user.domain.profile.Privacy;

/** What others must know of what people show, as rows of the event log. */
final class ProfileEvents {

    private ProfileEvents() {}

    static NewEvent privacy(long user, Privacy privacy) {
        PrivacyChanged payload =
                PrivacyChanged.newBuilder()
                        .setUser(user)
                        .setDirects(
                                io.veza.proto.user.v1.Privacy.Writers.valueOf(
                                        privacy.directs().name()))
                        .build();
        return new NewEvent("account/" + user, "veza.user.account.privacy_changed", payload, user);
    }

    static NewEvent badge(long user, Badge badge, String what, long by) {
        BadgeChanged payload =
                BadgeChanged.newBuilder()
                        .setUser(user)
                        .setBadge(io.veza.proto.user.v1.Badge.valueOf(badge.name()))
                        .build();
        return new NewEvent("account/" + user, "veza.user.badge." + what, payload, by);
    }
}
