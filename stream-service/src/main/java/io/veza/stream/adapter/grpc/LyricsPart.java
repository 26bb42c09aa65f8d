package io.veza.stream.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.lyrics.LyricsBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Whether a track has lyrics. */
@ApplicationScoped
class LyricsPart implements TrackPart {

    private final LyricsBook lyrics;

    LyricsPart(LyricsBook lyrics) {
        this.lyrics = lyrics;
    }

    @Override
    public Uni<Words> of(Collection<Long> tracks) {
        return lyrics.among(List.copyOf(tracks))
                .map(sung -> message -> message.setHasLyrics(sung.contains(message.getId())));
    }
}
