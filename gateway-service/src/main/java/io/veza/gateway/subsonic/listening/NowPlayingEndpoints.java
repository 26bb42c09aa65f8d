package io.veza.gateway.subsonic.listening;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Usernames;
import io.veza.gateway.subsonic.library.Library;
import io.veza.gateway.subsonic.library.Shelf;
import io.veza.gateway.subsonic.wire.Wider;
import io.veza.proto.stream.v1.GetPlayingNowRequest;
import io.veza.proto.stream.v1.GetPlayingNowResponse;
import io.veza.proto.stream.v1.ListenService;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.NowPlaying;
import io.veza.proto.subsonic.v1.NowPlayingEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is being heard: only one's own, since what others hear is their business. */
@ApplicationScoped
class NowPlayingEndpoints implements Endpoints {

    private static final Pattern PAGE = Pattern.compile(".*/tracks/(\\d{1,18})");

    private final ListenService listens;
    private final Library library;
    private final Shelf shelf;
    private final Usernames usernames;
    private final Clock clock;

    NowPlayingEndpoints(
            @GrpcClient("stream") ListenService listens,
            Library library,
            Shelf shelf,
            Usernames usernames,
            Clock clock) {
        this.listens = listens;
        this.library = library;
        this.shelf = shelf;
        this.usernames = usernames;
        this.clock = clock;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("getNowPlaying", this::nowPlaying);
    }

    private Uni<Answer> nowPlaying(Call call) {
        return listens.getPlayingNow(GetPlayingNowRequest.getDefaultInstance())
                .chain(playing -> entries(call, playing))
                .map(entries ->
                        Answer.of(to ->
                                to.setNowPlaying(NowPlaying.newBuilder().addAllEntry(entries))));
    }

    /** What is heard elsewhere is no song here. */
    private Uni<List<NowPlayingEntry>> entries(Call call, GetPlayingNowResponse playing) {
        Matcher page = PAGE.matcher(playing.getHeard().getOriginUrl());
        if (!page.matches()) {
            return Uni.createFrom().item(List.of());
        }
        return library.tracks(List.of(Long.parseLong(page.group(1))))
                .chain(tracks -> shown(call, tracks, playing));
    }

    private Uni<List<NowPlayingEntry>> shown(
            Call call, List<Track> tracks, GetPlayingNowResponse playing) {
        return Uni.combine()
                .all()
                .unis(shelf.songs(call, tracks), usernames.of(call))
                .with((songs, name) ->
                        songs.stream().map(song -> entry(song, name, playing)).toList());
    }

    private NowPlayingEntry entry(Child song, String name, GetPlayingNowResponse playing) {
        long seconds = clock.instant().getEpochSecond() - playing.getSince().getSeconds();
        return Wider.of(song, NowPlayingEntry.parser()).toBuilder()
                .setUsername(name)
                .setMinutesAgo((int) Duration.ofSeconds(Math.max(0, seconds)).toMinutes())
                .setPlayerName(playing.getHeard().getPlayer())
                .build();
    }
}
