package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.lyrics.GetLyrics;
import io.veza.stream.application.lyrics.Sheet;
import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.Episode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Opens what a feed names beside the sound of an episode: in nobody's name. */
@ApplicationScoped
public class GetEpisodeFile {

    private final GetShow getShow;
    private final Episodes episodes;
    private final GetLyrics getLyrics;

    GetEpisodeFile(GetShow getShow, Episodes episodes, GetLyrics getLyrics) {
        this.getShow = getShow;
        this.episodes = episodes;
        this.getLyrics = getLyrics;
    }

    public Uni<List<Chapter>> chapters(long show, long track) {
        return find(show, track).map(episode -> episode.details().chapters());
    }

    /** EPISODE_NOT_FOUND also when there is none. */
    public Uni<String> transcript(long show, long track, LyricsFormat format) {
        return find(show, track)
                .map(GetEpisodeFile::requireTranscript)
                .chain(_ ->
                        getLyrics.handle(
                                new GetLyrics.Query(track, Optional.of(format), Optional.empty())))
                .map(Sheet::text)
                .onFailure(DomainException.class)
                .transform(_ -> DeleteEpisode.notFound());
    }

    private static Episode requireTranscript(Episode episode) {
        if (!episode.transcript()) {
            throw DeleteEpisode.notFound();
        }
        return episode;
    }

    private Uni<Episode> find(long show, long track) {
        return getShow.handle(show, Optional.empty())
                .chain(found -> episodes.find(found.id(), track, false))
                .map(found -> found.orElseThrow(DeleteEpisode::notFound));
    }
}
