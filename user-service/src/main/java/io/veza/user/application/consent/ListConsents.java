package io.veza.user.application.consent;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.consent.Consent;
import io.veza.user.domain.consent.ConsentDocument;
import io.veza.user.domain.consent.ConsentDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What somebody has agreed to, and what is still asked of them. */
@ApplicationScoped
public class ListConsents {

    private static final int MOST = 200;

    private final Consents consents;
    private final ConsentDocuments documents;

    ListConsents(Consents consents, ConsentDocuments documents) {
        this.consents = consents;
        this.documents = documents;
    }

    /**
     * @param due asked for, and not agreed to as it is today
     */
    public record Said(List<Consent> items, List<ConsentDocument> due) {

        public Said {
            items = List.copyOf(items);
            due = List.copyOf(due);
        }
    }

    public Uni<Said> handle(long account) {
        return consents.of(account, MOST).map(said -> new Said(said, documents.due(said)));
    }

    public List<ConsentDocument> documents() {
        return documents.all();
    }
}
