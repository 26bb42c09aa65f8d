package io.veza.user.application.consent;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.user.domain.consent.Consent;
import io.veza.user.domain.consent.ConsentDocuments;
import io.veza.user.domain.consent.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Somebody agrees to what they have read. */
@ApplicationScoped
public class GiveConsent {

    private final Consents consents;
    private final SuggestionWish wish;
    private final ConsentDocuments documents;
    private final Clock clock;

    GiveConsent(Consents consents, SuggestionWish wish, ConsentDocuments documents, Clock clock) {
        this.consents = consents;
        this.wish = wish;
        this.documents = documents;
        this.clock = clock;
    }

    public record Agreement(Purpose purpose, String version) {}

    /** Before there is an account: refuses what is outdated. */
    public void requireCurrent(List<Agreement> agreed) {
        agreed.forEach(one -> documents.requireCurrent(one.purpose(), one.version()));
    }

    public Uni<Void> handle(long account, List<Agreement> agreed) {
        requireCurrent(agreed);
        return Multi.createFrom()
                .iterable(agreed)
                .onItem()
                .transformToUniAndConcatenate(one -> keep(account, one))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> keep(long account, Agreement agreed) {
        return agreed.purpose() == Purpose.SUGGESTIONS
                ? wish.set(account, true)
                : consents.add(
                        account,
                        new Consent(agreed.purpose(), agreed.version(), true, clock.instant()));
    }
}
