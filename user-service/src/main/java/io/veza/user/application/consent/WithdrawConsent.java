package io.veza.user.application.consent;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.consent.ConsentDocuments;
import io.veza.user.domain.consent.Purpose;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody takes back what they agreed to, and what hangs on it ends. */
@ApplicationScoped
public class WithdrawConsent {

    private final SuggestionWish wish;

    WithdrawConsent(SuggestionWish wish) {
        this.wish = wish;
    }

    public Uni<Void> handle(long account, Purpose purpose) {
        ConsentDocuments.requireOptional(purpose);
        return wish.set(account, false);
    }
}
