package io.veza.gateway.subsonic.lyrics;

import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsLine;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.Line;
import io.veza.proto.subsonic.v1.StructuredLyrics;
import io.veza.proto.subsonic.v1.WordsOfSong;
import java.util.stream.Collectors;

/** Lyrics as players show them. */
final class StructuredView {

    /** ISO 639: not said. */
    private static final String UNKNOWN = "und";

    private StructuredView() {}

    static StructuredLyrics of(Track track, Lyrics lyrics, boolean enhanced) {
        StructuredLyrics.Builder view =
                StructuredLyrics.newBuilder()
                        .setLang(lyrics.getLanguage().isEmpty() ? UNKNOWN : lyrics.getLanguage())
                        .setSynced(lyrics.getTimed())
                        .setDisplayArtist(track.getArtist().getDisplayName())
                        .setDisplayTitle(track.getTitle());
        lyrics.getLinesList().forEach(line -> view.addLine(line(line, lyrics.getTimed())));
        if (enhanced) {
            view.setKind("main");
            Cues.addTo(view, lyrics);
        }
        return view.build();
    }

    private static Line line(LyricsLine line, boolean timed) {
        Line.Builder view = Line.newBuilder().setValue(line.getText());
        return timed ? view.setStart(line.getStartMs()).build() : view.build();
    }

    static WordsOfSong plain(Track track, Lyrics lyrics) {
        return WordsOfSong.newBuilder()
                .setArtist(track.getArtist().getDisplayName())
                .setTitle(track.getTitle())
                .setValue(
                        lyrics.getLinesList().stream()
                                .map(LyricsLine::getText)
                                .collect(Collectors.joining("\n")))
                .build();
    }
}
