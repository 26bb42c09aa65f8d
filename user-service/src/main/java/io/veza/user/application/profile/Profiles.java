package io.veza.user.application.profile;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.profile.About;
import io.veza.user.domain.profile.Badge;
import io.veza.user.domain.profile.Privacy;
import java.time.Instant;
import java.util.function.Consumer;

/** Where it is kept what people show of themselves, and to whom. */
public interface Profiles {

    /** What there is to show of somebody, whoever asks. */
    Uni<Shown> of(long user, Instant now);

    Uni<Privacy> privacy(long user);

    Uni<Void> keep(long user, About about);

    /**
     * @param check is shown what holds so far, which stays until this is kept; may refuse
     */
    Uni<Void> keep(long user, Privacy privacy, Consumer<Privacy> check);

    /** False when there is no such account. */
    Uni<Boolean> give(long user, Badge badge, long by, Instant now);

    Uni<Boolean> take(long user, Badge badge, long by);
}
