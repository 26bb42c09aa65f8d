package io.veza.user.application.audit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Opens what is personal in entries, as far as it can still be opened. */
@ApplicationScoped
class OpenEntries {

    private final Personal personal;

    OpenEntries(Personal personal) {
        this.personal = personal;
    }

    Uni<List<AuditView>> handle(List<Found> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(this::view)
                .collect()
                .asList();
    }

    private Uni<AuditView> view(Found found) {
        return opened(found.link().entry()).map(personal -> new AuditView(found, personal));
    }

    private Uni<Map<String, String>> opened(Entry entry) {
        byte[] sealed = entry.personal();
        Long subject = entry.subject();
        return sealed == null || subject == null
                ? Uni.createFrom().item(Map.of())
                : personal.open(subject, entry.event(), sealed);
    }
}
