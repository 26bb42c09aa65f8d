package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Role;
import io.veza.stream.domain.podcast.ForeignItem;
import io.veza.stream.domain.podcast.ItemFailure;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.track.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is taken over from feeds elsewhere, and how far that has come. */
public interface FeedImports {

    /**
     * Makes the show, unless its owner has one of this address, and has what is new wait. Refuses
     * TOO_MANY_SHOWS and SHOW_FULL.
     *
     * @return the show's id
     */
    Uni<Long> begin(Opening opening);

    Uni<Optional<Progress>> progress(long show);

    /** What has failed waits anew. */
    Uni<Void> retry(long show);

    /** One that waits; nobody else takes it for that long. */
    Uni<Optional<Job>> claim(Duration lease);

    /** It is an episode now. */
    Uni<Void> done(Job job);

    /**
     * @param due when it is tried again; empty: not by itself
     */
    Uni<Void> failed(Job job, ItemFailure failure, Optional<Instant> due);

    /**
     * @param show as it is when it is a new one
     * @param cover where the picture of a new one is; empty: none
     * @param most of shows, and of episodes in one
     */
    record Opening(
            Show show,
            String address,
            String cover,
            Role role,
            List<NewItem> items,
            Visibility visibility,
            Most most) {

        public record Most(int shows, int episodes) {}
    }

    /**
     * @param id of the track it becomes
     */
    record NewItem(long id, ForeignItem item) {}

    /**
     * @param until when it is given up on
     * @param attempts this one too
     */
    record Job(
            long id,
            long show,
            long owner,
            Role role,
            ForeignItem item,
            Visibility visibility,
            int attempts,
            Instant until) {}

    record Progress(
            long show,
            String address,
            Instant readAt,
            int waiting,
            int done,
            List<Failed> failed) {}

    record Failed(String title, String code) {}
}
