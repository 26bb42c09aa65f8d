package io.veza.user.application.measure;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.account.AccountError;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows an admin an account with what was done about it. */
@ApplicationScoped
public class FindAccount {

    private static final int LATEST = 50;

    private final Measures measures;

    FindAccount(Measures measures) {
        this.measures = measures;
    }

    public Uni<AccountView> handle(long account) {
        return measures.find(account, LATEST)
                .map(found -> found.orElseThrow(FindAccount::notFound));
    }

    static DomainException notFound() {
        return new DomainException(AccountError.USER_NOT_FOUND, "There is no such person.");
    }
}
