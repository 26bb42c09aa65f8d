package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistEntry;
import io.veza.stream.domain.playlist.Rank;
import io.veza.stream.domain.playlist.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What stands in a playlist: what people have put there, or what its rules find now. */
@ApplicationScoped
class Standing {

    private final Entries entries;
    private final RuledTracks ruled;
    private final Clock clock;

    Standing(Entries entries, RuledTracks ruled, Clock clock) {
        this.entries = entries;
        this.ruled = ruled;
        this.clock = clock;
    }

    /** In their order, behind a rank; null: from the first. */
    Uni<List<PlaylistEntry>> in(
            Playlist playlist, @Nullable Rank behind, int limit, Optional<Principal> who) {
        Rules rules = playlist.details().rules();
        if (rules == null) {
            return entries.list(playlist.id(), behind, limit);
        }
        return ruled.find(rules, who.map(Principal::user).orElse(0L), seed(playlist))
                .map(tracks ->
                        found(playlist, tracks).stream()
                                .filter(entry ->
                                        behind == null || entry.rank().compareTo(behind) > 0)
                                .limit(limit)
                                .toList());
    }

    /** Each day another. */
    private long seed(Playlist playlist) {
        return playlist.id() ^ clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    /** Nobody has put them there; each is found once, so that its track names it. */
    private static List<PlaylistEntry> found(Playlist playlist, List<Long> tracks) {
        List<Rank> ranks = Rank.spread(tracks.size());
        return IntStream.range(0, tracks.size())
                .mapToObj(i ->
                        new PlaylistEntry(
                                tracks.get(i),
                                tracks.get(i),
                                ranks.get(i),
                                null,
                                playlist.changedAt()))
                .toList();
    }
}
