package io.veza.chat.adapter.music;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.command.Tracks;
import io.veza.chat.config.SiteConfig;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks stream-service, as the caller: who may not hear a track does not find it. */
@ApplicationScoped
class StreamTracks implements Tracks {

    private static final Pattern NAMED =
            Pattern.compile("(?:\\S*/tracks/)?(\\d{17,19})(?:[?#]\\S*)?");

    /** What stream-service takes. */
    private static final int LONGEST = 100;

    private final TrackService tracks;
    private final String address;

    StreamTracks(@GrpcClient("stream") TrackService tracks, SiteConfig site) {
        this.tracks = tracks;
        this.address = site.publicUrl() + "/tracks/";
    }

    @Override
    public Uni<Optional<String>> find(String typed) {
        Matcher named = NAMED.matcher(typed);
        return (named.matches() ? byId(Long.parseLong(named.group(1))) : byWords(typed))
                .map(found -> found.map(track -> address + track.getId()));
    }

    private Uni<Optional<Track>> byId(long id) {
        return tracks.getTrack(GetTrackRequest.newBuilder().setTrack(id).build())
                .map(Optional::of)
                .onFailure(StreamTracks::isUnknown)
                .recoverWithItem(Optional.empty());
    }

    private Uni<Optional<Track>> byWords(String typed) {
        if (typed.length() > LONGEST) {
            return Uni.createFrom().item(Optional.empty());
        }
        ListTracksRequest request =
                ListTracksRequest.newBuilder().setQuery(typed).setLimit(1).build();
        return tracks.listTracks(request).map(found -> found.getItemsList().stream().findFirst());
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof StatusRuntimeException refused
                && refused.getStatus().getCode() == Status.Code.NOT_FOUND;
    }
}
