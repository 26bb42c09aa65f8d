package io.veza.user.application.consent;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.consent.Consent;
import java.util.List;

/** Where it is kept what people have said. */
public interface Consents {

    Uni<Void> add(long account, Consent said);

    /** The latest, newest first. */
    Uni<List<Consent>> of(long account, int most);
}
