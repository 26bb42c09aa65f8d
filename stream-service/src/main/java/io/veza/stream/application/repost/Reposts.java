package io.veza.stream.application.repost;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.audience.Mark;
import java.util.List;

/** Who has passed on which tracks. */
public interface Reposts {

    /** Passes it on, unless it is already. */
    Uni<Mark> put(Mark repost, long artist);

    /** What is not reposted stays so. */
    Uni<Void> delete(long track, long person);

    /** Newest first: tracks that everybody may hear. */
    Uni<List<Mark>> of(long person, long before, int limit);

    /** Newest first. */
    Uni<List<Mark>> on(long track, long before, int limit);
}
