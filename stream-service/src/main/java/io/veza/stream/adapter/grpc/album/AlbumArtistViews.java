package io.veza.stream.adapter.grpc.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.platform.kernel.Page;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.AlbumArtist;
import io.veza.proto.stream.v1.ListAlbumArtistsResponse;
import io.veza.stream.domain.album.PublishingArtist;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows with their names who has published something. */
@ApplicationScoped
class AlbumArtistViews {

    private final Directory directory;

    AlbumArtistViews(Directory directory) {
        this.directory = directory;
    }

    Uni<ListAlbumArtistsResponse> of(Page<PublishingArtist> page) {
        return directory
                .people(
                        page.items().stream()
                                .map(PublishingArtist::person)
                                .collect(Collectors.toSet()))
                .map(names -> toResponse(page, names));
    }

    private static ListAlbumArtistsResponse toResponse(
            Page<PublishingArtist> page, Map<Long, Person> names) {
        ListAlbumArtistsResponse.Builder response = ListAlbumArtistsResponse.newBuilder();
        page.items().forEach(artist -> response.addItems(message(artist, names)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    private static AlbumArtist message(PublishingArtist artist, Map<Long, Person> names) {
        return AlbumArtist.newBuilder()
                .setArtist(AlbumViews.person(artist.person(), names))
                .setAlbums(artist.albums())
                .setTracks(artist.tracks())
                .build();
    }
}
