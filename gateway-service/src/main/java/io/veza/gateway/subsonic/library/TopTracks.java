package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.ListTracksRequest.Order;
import io.veza.proto.stream.v1.ListTracksRequest.Window;
import io.veza.proto.stream.v1.ListTracksResponse;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is heard most of an artist; of one whom nobody has heard yet, what is newest. */
@ApplicationScoped
class TopTracks {

    static final int MOST = 100;

    private final TrackService tracks;

    TopTracks(@GrpcClient("stream") TrackService tracks) {
        this.tracks = tracks;
    }

    Uni<List<Track>> of(long artist, int count) {
        if (count == 0) {
            return Uni.createFrom().item(List.of());
        }
        return list(artist, count, Order.CHART)
                .chain(heard ->
                        heard.isEmpty()
                                ? list(artist, count, Order.NEWEST)
                                : Uni.createFrom().item(heard));
    }

    private Uni<List<Track>> list(long artist, int count, Order order) {
        return tracks.listTracks(
                        ListTracksRequest.newBuilder()
                                .setArtist(artist)
                                .setOrder(order)
                                .setWindow(Window.YEAR)
                                .setLimit(count)
                                .build())
                .map(ListTracksResponse::getItemsList);
    }
}
