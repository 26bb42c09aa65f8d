package io.veza.user.application.deactivation;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;
import java.time.Instant;
import java.util.List;

/** Where it is kept who is away. */
@FunctionalInterface
public interface Deactivations {

    /** Says which sessions ended with it. */
    Uni<List<Long>> begin(long user, Instant now, Letter notice);
}
