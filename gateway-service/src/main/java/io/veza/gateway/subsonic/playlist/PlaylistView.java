package io.veza.gateway.subsonic.playlist;

import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.library.Moments;
import io.veza.gateway.subsonic.wire.Wider;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.Playlist;
import io.veza.proto.subsonic.v1.PlaylistWithSongs;
import java.util.List;

/** A playlist as players show it. */
final class PlaylistView {

    private PlaylistView() {}

    /** How long it lasts is only known of one that is opened. */
    static Playlist of(io.veza.proto.stream.v1.Playlist playlist) {
        Id id = new Id(Kind.PLAYLIST, playlist.getId());
        Playlist.Builder view =
                Playlist.newBuilder()
                        .setId(id.toString())
                        .setName(playlist.getTitle())
                        .setComment(playlist.getDescription())
                        .setOwner(playlist.getOwner().getHandle())
                        .setPublic(playlist.getVisibility() == Track.Visibility.PUBLIC)
                        .setSongCount(playlist.getEntries())
                        .setCreated(Moments.iso(playlist.getCreatedAt()))
                        .setChanged(Moments.iso(playlist.getChangedAt()));
        if (!playlist.getMayEdit()) {
            view.setReadonly(true);
        }
        playlist.getEditorsList().stream().map(Person::getHandle).forEach(view::addAllowedUser);
        if (playlist.getEntries() > 0) {
            view.setCoverArt(id.picture(Integer.toString(playlist.getVersion())));
        }
        return view.build();
    }

    /** What the caller may not hear is neither shown nor counted. */
    static PlaylistWithSongs of(io.veza.proto.stream.v1.Playlist playlist, List<Child> songs) {
        return Wider.of(of(playlist), PlaylistWithSongs.parser()).toBuilder()
                .setSongCount(songs.size())
                .setDuration(songs.stream().mapToInt(Child::getDuration).sum())
                .addAllEntry(songs)
                .build();
    }
}
