package io.veza.stream.application.credits;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.stream.application.track.Artists;
import io.veza.stream.domain.credits.CreditsError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the accounts of those whom credits name by their handle. */
@ApplicationScoped
public class FindCredited {

    private final Artists artists;

    FindCredited(Artists artists) {
        this.artists = artists;
    }

    /** By handle, as it was said; a handle that is nobody's is refused. */
    public Uni<Map<String, Long>> handle(Collection<String> handles) {
        return Multi.createFrom()
                .iterable(handles)
                .filter(handle -> !handle.isEmpty())
                .select()
                .distinct()
                .onItem()
                .transformToUniAndConcatenate(this::account)
                .collect()
                .with(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Uni<Map.Entry<String, Long>> account(String handle) {
        return artists.named(handle)
                .map(account -> {
                    if (account == 0) {
                        throw unknown(handle);
                    }
                    return Map.entry(handle, account);
                });
    }

    private static DomainException unknown(String handle) {
        return DomainException.invalid(
                CreditsError.CREDIT_HANDLE_UNKNOWN,
                "Nobody here is called " + handle,
                List.of(new FieldViolation("credits.people", "names an unknown handle")));
    }
}
