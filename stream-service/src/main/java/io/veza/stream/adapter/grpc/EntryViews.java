package io.veza.stream.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.playlist.EntryView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Shows what stands in playlists; of tracks that somebody may not hear, nothing. */
@ApplicationScoped
class EntryViews {

    private final TrackViews tracks;
    private final Directory directory;

    EntryViews(TrackViews tracks, Directory directory) {
        this.tracks = tracks;
        this.directory = directory;
    }

    Uni<PlaylistEntry> of(EntryView entry) {
        return of(List.of(entry)).map(List::getFirst);
    }

    Uni<List<PlaylistEntry>> of(List<EntryView> entries) {
        return Uni.combine()
                .all()
                .unis(heard(entries), adders(entries))
                .with((heard, names) ->
                        entries.stream().map(entry -> message(entry, heard, names)).toList());
    }

    private Uni<Map<Long, Track>> heard(List<EntryView> entries) {
        return tracks.of(
                        entries.stream()
                                .map(EntryView::track)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .map(all -> all.stream().collect(Collectors.toMap(Track::getId, track -> track)));
    }

    private Uni<Map<Long, Person>> adders(List<EntryView> entries) {
        return directory.people(
                entries.stream()
                        .map(view -> view.entry().addedBy())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private static PlaylistEntry message(
            EntryView view, Map<Long, Track> heard, Map<Long, Person> names) {
        PlaylistEntry.Builder message =
                PlaylistEntry.newBuilder()
                        .setId(view.entry().id())
                        .setAddedAt(Times.timestamp(view.entry().addedAt()));
        Track track = view.track() == null ? null : heard.get(view.track().id());
        if (track != null) {
            message.setTrack(track);
        }
        Long adder = view.entry().addedBy();
        if (adder != null) {
            message.setAddedBy(PlaylistViews.person(adder, names));
        }
        return message.build();
    }
}
