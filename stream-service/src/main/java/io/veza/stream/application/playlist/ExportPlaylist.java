package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.media.MediaAddresses;
import io.veza.stream.application.playlist.ArtistNames.Name;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.Sheet;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what of a playlist the caller may hear. */
@ApplicationScoped
public class ExportPlaylist {

    private final GetPlaylist getPlaylist;
    private final Standing standing;
    private final PlaylistTracks tracks;
    private final ArtistNames names;
    private final MediaAddresses addresses;
    private final PlaylistLimits limits;

    ExportPlaylist(
            GetPlaylist getPlaylist,
            Standing standing,
            PlaylistTracks tracks,
            ArtistNames names,
            MediaAddresses addresses,
            PlaylistLimits limits) {
        this.getPlaylist = getPlaylist;
        this.standing = standing;
        this.tracks = tracks;
        this.names = names;
        this.addresses = addresses;
        this.limits = limits;
    }

    /** Addresses are relative to the site. */
    public Uni<Sheet> handle(long playlist, Optional<Principal> caller) {
        return getPlaylist
                .handle(playlist, caller)
                .chain(found -> heard(found, caller).chain(heard -> sheet(found, heard)));
    }

    private Uni<List<Track>> heard(Playlist playlist, Optional<Principal> caller) {
        return standing.in(playlist, null, limits.entries(), caller)
                .chain(all ->
                        tracks.find(all.stream().map(entry -> entry.track()).distinct().toList())
                                .map(found ->
                                        all.stream()
                                                .map(entry -> found.get(entry.track()))
                                                .filter(track -> isHeard(track, caller))
                                                .toList()));
    }

    private static boolean isHeard(Track track, Optional<Principal> caller) {
        return track != null && track.isVisibleTo(caller.orElse(null));
    }

    private Uni<Sheet> sheet(Playlist playlist, List<Track> heard) {
        var people =
                Stream.concat(Stream.of(playlist.owner()), heard.stream().map(Track::artist))
                        .collect(Collectors.toSet());
        return names.of(people)
                .map(known ->
                        new Sheet(
                                playlist.details().title(),
                                shown(known, playlist.owner()),
                                heard.stream().map(track -> line(track, known)).toList()));
    }

    private Sheet.Line line(Track track, Map<Long, Name> known) {
        String page = "/tracks/" + track.id();
        // The address of a private track's sound is a permission: it goes into no file.
        String sound = track.details().visibility().openToAll() ? addresses.of(track).mp3() : "";
        return new Sheet.Line(
                track.details().title(),
                shown(known, track.artist()),
                sound.isEmpty() ? page : sound,
                page,
                track.analysis() == null ? 0 : track.analysis().durationMs());
    }

    private static String shown(Map<Long, Name> known, long person) {
        return Optional.ofNullable(known.get(person)).map(Name::shown).orElse("");
    }
}
