package io.veza.user.domain.measure;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Role;
import io.veza.user.domain.account.User;

/**
 * Who acts.
 *
 * @param role as the token says it, which dies when it changes
 */
public record Authority(long user, Role role) {

    /** Nobody acts upon themselves, nor upon their equals; super admins act upon all others. */
    public void requireOver(User target) {
        if (target.id() == user) {
            throw outranked("Nobody does this to their own account.");
        }
        requireAbove(target.role());
    }

    /** Nobody grants more than they outrank. */
    public void requireAbove(Role other) {
        if (role != Role.SUPER_ADMIN && other.includes(role)) {
            throw outranked("Your role does not allow this for theirs.");
        }
    }

    private static DomainException outranked(String message) {
        return new DomainException(MeasureError.OUTRANKED, message);
    }
}
