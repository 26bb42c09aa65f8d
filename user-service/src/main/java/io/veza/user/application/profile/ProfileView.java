package io.veza.user.application.profile;

import io.veza.user.domain.account.User;
import io.veza.user.domain.relation.Ties;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as somebody else sees them.
 *
 * @param ties null: nobody in particular looks, or they themselves do
 * @param open the viewer sees more than names
 * @param lists the viewer sees who follows whom
 */
public record ProfileView(
        User user, Shown shown, @Nullable Ties ties, boolean open, boolean lists) {

    static ProfileView own(User user, Shown shown) {
        return new ProfileView(user, shown, null, true, true);
    }

    static ProfileView toStranger(User user, Shown shown) {
        return new ProfileView(
                user,
                shown,
                null,
                shown.privacy().shows(Ties.NONE),
                shown.privacy().showsLists(Ties.NONE));
    }

    static ProfileView to(Ties ties, User user, Shown shown) {
        return new ProfileView(
                user, shown, ties, shown.privacy().shows(ties), shown.privacy().showsLists(ties));
    }
}
