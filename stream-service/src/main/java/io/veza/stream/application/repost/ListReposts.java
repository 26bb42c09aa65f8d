package io.veza.stream.application.repost;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.application.repost.PutRepost.Passed;
import io.veza.stream.domain.audience.Mark;
import io.veza.stream.domain.audience.Newest;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Stream;

/** Lists what somebody has passed on, newest first. */
@ApplicationScoped
public class ListReposts {

    private final Reposts reposts;
    private final PlaylistTracks tracks;

    ListReposts(Reposts reposts, PlaylistTracks tracks) {
        this.reposts = reposts;
        this.tracks = tracks;
    }

    /**
     * @param person 0: the caller
     */
    public Uni<Page<Passed>> handle(long person, PageRequest page, Principal caller) {
        return reposts.of(
                        person == 0 ? caller.user() : person, Newest.before(page), page.limit() + 1)
                .map(found -> Page.cut(found, page.limit(), last -> Long.toString(last.id())))
                .chain(this::views);
    }

    private Uni<Page<Passed>> views(Page<Mark> page) {
        return tracks.find(page.items().stream().map(repost -> repost.on().id()).toList())
                .map(found ->
                        new Page<>(
                                page.items().stream()
                                        .flatMap(repost -> view(repost, found))
                                        .toList(),
                                page.nextCursor()));
    }

    /** Nothing: it was deleted in between. */
    private static Stream<Passed> view(Mark repost, Map<Long, Track> tracks) {
        Track track = tracks.get(repost.on().id());
        return track == null ? Stream.empty() : Stream.of(new Passed(repost, track));
    }
}
