package io.veza.gateway.subsonic.lyrics;

import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.library.Library;
import io.veza.proto.stream.v1.GetLyricsRequest;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsService;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.LyricsList;
import io.veza.proto.subsonic.v1.WordsOfSong;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The words of songs: with their times by a song's id, without them by its title. */
@ApplicationScoped
class LyricsEndpoints implements Endpoints {

    private final LyricsService service;
    private final Library library;
    private final TitledSong titled;

    LyricsEndpoints(
            @GrpcClient("stream") LyricsService service, Library library, TitledSong titled) {
        this.service = service;
        this.library = library;
        this.titled = titled;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("getLyricsBySongId", this::byId, "getLyrics", this::byTitle);
    }

    private Uni<Answer> byId(Call call) {
        boolean enhanced = call.parameters().flag("enhanced", false);
        return library.track(call.id("id", Kind.TRACK))
                .chain(track -> find(track).map(found -> list(track, found, enhanced)))
                .map(list -> Answer.of(to -> to.setLyricsList(list)));
    }

    private static LyricsList list(Track track, Optional<Lyrics> found, boolean enhanced) {
        LyricsList.Builder list = LyricsList.newBuilder();
        found.map(lyrics -> StructuredView.of(track, lyrics, enhanced))
                .ifPresent(list::addStructuredLyrics);
        return list.build();
    }

    private Uni<Answer> byTitle(Call call) {
        String artist = call.parameters().text("artist");
        String title = call.parameters().text("title");
        return titled.find(artist, title)
                .chain(found ->
                        found.map(this::words)
                                .orElseGet(() ->
                                        Uni.createFrom().item(WordsOfSong.getDefaultInstance())))
                .map(words -> Answer.of(to -> to.setLyrics(words)));
    }

    private Uni<WordsOfSong> words(Track track) {
        return find(track)
                .map(found ->
                        found.map(lyrics -> StructuredView.plain(track, lyrics))
                                .orElseGet(WordsOfSong::getDefaultInstance));
    }

    private Uni<Optional<Lyrics>> find(Track track) {
        if (!track.getHasLyrics()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return service.getLyrics(GetLyricsRequest.newBuilder().setTrack(track.getId()).build())
                .map(Optional::of)
                .onFailure(LyricsEndpoints::isNone)
                .recoverWithItem(Optional.empty());
    }

    private static boolean isNone(Throwable failure) {
        return Status.fromThrowable(failure).getCode() == Status.Code.NOT_FOUND;
    }
}
