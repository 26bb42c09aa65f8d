package io.veza.user.application.password;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.PasswordHasher;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.account.PasswordRules;
import io.veza.user.domain.account.User;
import jakarta.enterprise.context.ApplicationScoped;

/** A password that is good enough for this account, as it is kept. */
@ApplicationScoped
class NewPassword {

    private final PasswordRules rules;
    private final PasswordHasher hasher;

    NewPassword(PasswordRules rules, PasswordHasher hasher) {
        this.rules = rules;
        this.hasher = hasher;
    }

    /**
     * @param field what the caller knows it as
     */
    Uni<PasswordHash> hash(String password, String field, User user) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> rules.check(password, field, user.handle(), user.email()))
                .chain(() -> hasher.hash(password));
    }
}
