package io.veza.stream.adapter.grpc.album;

import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumPlace;
import io.veza.proto.stream.v1.CreateAlbumRequest;
import io.veza.proto.stream.v1.ListAlbumsRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.UpdateAlbumRequest;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.adapter.grpc.TrackMessages;
import io.veza.stream.application.album.AlbumFilter;
import io.veza.stream.application.album.ListAlbums;
import io.veza.stream.domain.album.AlbumChange;
import io.veza.stream.domain.album.AlbumDetails;
import io.veza.stream.domain.album.AlbumKind;
import io.veza.stream.domain.album.AlbumOrder;
import io.veza.stream.domain.album.AlbumSize;
import io.veza.stream.domain.album.AlbumTrack;
import io.veza.stream.domain.album.ReleaseDate;
import io.veza.stream.domain.album.Upc;
import java.util.List;
import java.util.Optional;

/** Between the contract and the domain. */
final class AlbumMessages {

    private AlbumMessages() {}

    static Album.Builder toProto(
            io.veza.stream.domain.album.Album album, Person artist, Optional<Principal> caller) {
        AlbumSize size = album.sizeFor(caller.orElse(null));
        Album.Builder message =
                Album.newBuilder()
                        .setId(album.id())
                        .setArtist(artist)
                        .setTrackCount(size.tracks())
                        .setDurationMs(size.durationMs())
                        .setMayEdit(caller.filter(album::isOwnedBy).isPresent())
                        .setCreatedAt(Times.timestamp(album.createdAt()))
                        .setChangedAt(Times.timestamp(album.changedAt()))
                        .setRevision(album.revision().value());
        return details(message, album.details());
    }

    private static Album.Builder details(Album.Builder message, AlbumDetails details) {
        return message.setTitle(details.title())
                .setDescription(details.description())
                .setKind(Album.Kind.valueOf(details.kind().name()))
                .setGenre(details.genre())
                .setReleaseDate(details.released().text())
                .setUpc(details.upc().digits())
                .setLabel(details.label())
                .setVisibility(Track.Visibility.valueOf(details.visibility().name()));
    }

    static AlbumDetails toDetails(CreateAlbumRequest request) {
        return new AlbumDetails(
                request.getTitle(),
                request.getDescription(),
                toKind(request.getKind()).orElse(AlbumKind.ALBUM),
                request.getGenre(),
                ReleaseDate.parse(request.getReleaseDate()),
                new Upc(request.getUpc()),
                request.getLabel(),
                TrackMessages.toVisibility(request.getVisibility()));
    }

    static AlbumChange toChange(UpdateAlbumRequest request) {
        return new AlbumChange(
                when(request.hasTitle(), request.getTitle()),
                when(request.hasDescription(), request.getDescription()),
                toKind(request.getKind()),
                when(request.hasGenre(), request.getGenre()),
                when(request.hasReleaseDate(), request.getReleaseDate()).map(ReleaseDate::parse),
                when(request.hasUpc(), request.getUpc()).map(Upc::new),
                when(request.hasLabel(), request.getLabel()),
                when(request.hasVisibility(), request.getVisibility())
                        .map(TrackMessages::toVisibility));
    }

    private static <T> Optional<T> when(boolean present, T value) {
        return present ? Optional.of(value) : Optional.empty();
    }

    static ListAlbums.Query toQuery(ListAlbumsRequest request) {
        return new ListAlbums.Query(
                request.getArtist(),
                toOrder(request.getOrder()),
                request.getGenre(),
                toKind(request.getKind()).orElse(null),
                new AlbumFilter.Years(request.getFromYear(), request.getToYear()),
                request.getOffset(),
                PageRequest.of(request.getLimit(), request.getCursor()));
    }

    static List<AlbumTrack.Place> toPlaces(List<AlbumPlace> places) {
        return places.stream()
                .map(place -> new AlbumTrack.Place(place.getTrack(), place.getDisc()))
                .toList();
    }

    private static Optional<AlbumKind> toKind(Album.Kind kind) {
        return kind == Album.Kind.KIND_UNSPECIFIED
                ? Optional.empty()
                : Optional.of(AlbumKind.valueOf(kind.name()));
    }

    private static AlbumOrder toOrder(ListAlbumsRequest.Order order) {
        return order == ListAlbumsRequest.Order.ORDER_UNSPECIFIED
                ? AlbumOrder.NEWEST
                : AlbumOrder.valueOf(order.name());
    }
}
