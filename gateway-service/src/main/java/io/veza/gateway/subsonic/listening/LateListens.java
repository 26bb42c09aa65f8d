package io.veza.gateway.subsonic.listening;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.library.Library;
import io.veza.proto.stream.v1.HeardAt;
import io.veza.proto.stream.v1.HeardTrack;
import io.veza.proto.stream.v1.ImportListensRequest;
import io.veza.proto.stream.v1.ListenService;
import io.veza.proto.stream.v1.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What players tell of long after it was heard: they were off the network. */
@ApplicationScoped
class LateListens {

    private final ListenService listens;
    private final Library library;
    private final URI site;

    LateListens(
            @GrpcClient("stream") ListenService listens, Library library, GatewayConfig config) {
        this.listens = listens;
        this.library = library;
        this.site = config.publicUrl();
    }

    Uni<Void> add(Call call, List<Playing> heard) {
        if (heard.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return library.tracks(heard.stream().map(Playing::track).distinct().toList())
                .map(tracks -> request(call, heard, tracks))
                .chain(request ->
                        request.getListensCount() == 0
                                ? Uni.createFrom().voidItem()
                                : listens.importListens(request).replaceWithVoid());
    }

    private ImportListensRequest request(Call call, List<Playing> heard, List<Track> tracks) {
        Map<Long, Track> known =
                tracks.stream().collect(Collectors.toMap(Track::getId, track -> track));
        return ImportListensRequest.newBuilder()
                .addAllListens(
                        heard.stream()
                                .flatMap(one ->
                                        Optional.ofNullable(known.get(one.track()))
                                                .map(track -> heard(call, one, track))
                                                .stream())
                                .toList())
                .build();
    }

    private HeardAt heard(Call call, Playing playing, Track track) {
        return HeardAt.newBuilder()
                .setListenedAt(playing.at())
                .setHeard(
                        HeardTrack.newBuilder()
                                .setArtist(track.getArtist().getDisplayName())
                                .setTitle(track.getTitle())
                                .setRelease(track.getAlbum().getTitle())
                                .setDurationMs(track.getDurationMs())
                                .setOriginUrl(site.resolve("/tracks/" + track.getId()).toString())
                                .setPlayer(call.client()))
                .build();
    }
}
