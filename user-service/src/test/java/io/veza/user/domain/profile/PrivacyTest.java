package io.veza.user.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.Role;
import io.veza.user.domain.relation.Ties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    private static final Ties FOLLOWER = new Ties(true, false, false, false, false, false, false);
    private static final Ties BLOCKED = new Ties(false, false, false, false, false, true, false);

    @Test
    void aClosedProfileIsForFollowers() {
        Privacy closed = new Privacy(true, Audience.EVERYONE, Writers.EVERYONE, true, true, false);

        assertThat(closed.shows(Ties.NONE)).isFalse();
        assertThat(closed.showsLists(Ties.NONE)).isFalse();
        assertThat(closed.shows(FOLLOWER)).isTrue();
        assertThat(closed.showsLists(FOLLOWER)).isTrue();
    }

    @Test
    void whoIsBlockedSeesItAsIfItWereClosed() {
        assertThat(Privacy.USUAL.shows(Ties.NONE)).isTrue();
        assertThat(Privacy.USUAL.shows(BLOCKED)).isFalse();
        assertThat(Privacy.USUAL.showsLists(BLOCKED)).isFalse();
    }

    @Test
    void listsHaveAnAudienceOfTheirOwn() {
        assertThat(lists(Audience.FOLLOWERS).showsLists(Ties.NONE)).isFalse();
        assertThat(lists(Audience.FOLLOWERS).showsLists(FOLLOWER)).isTrue();
        assertThat(lists(Audience.NOBODY).showsLists(FOLLOWER)).isFalse();
    }

    @Test
    void rolesAreBadgesToo() {
        assertThat(Badge.of(Role.SUPER_ADMIN, Set.of())).containsExactly(Badge.ADMIN);
        assertThat(Badge.of(Role.PREMIUM, Set.of(Badge.VERIFIED_ARTIST)))
                .containsExactly(Badge.PREMIUM, Badge.VERIFIED_ARTIST);
        assertThat(Badge.of(Role.USER, Set.of())).isEmpty();
    }

    private static Privacy lists(Audience audience) {
        return new Privacy(false, audience, Writers.EVERYONE, true, true, false);
    }
}
