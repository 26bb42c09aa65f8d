package io.veza.stream.adapter.feed;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.lyrics.Notations;
import io.veza.stream.application.podcast.TextReader;
import io.veza.stream.application.podcast.TextRefused;
import io.veza.stream.domain.lyrics.LyricsError;
import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.ForeignText;
import io.veza.stream.domain.podcast.TextFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what Podcasting 2.0 has beside the sound, in whichever way it is written. */
@ApplicationScoped
class TextReading implements TextReader {

    private final Notations notations;
    private final TranscriptJson json;
    private final TranscriptHtml html;

    TextReading(Notations notations, TranscriptJson json, TranscriptHtml html) {
        this.notations = notations;
        this.json = json;
        this.html = html;
    }

    @Override
    public List<Chapter> chapters(byte[] text) {
        return ChaptersJson.read(decoded(text));
    }

    @Override
    public TimedText transcript(ForeignText.Kind kind, byte[] text) {
        try {
            return switch (kind) {
                case VTT -> notations.read(LyricsFormat.VTT, decoded(text));
                case SRT -> notations.read(LyricsFormat.SRT, decoded(text));
                case JSON -> json.read(decoded(text));
                case HTML -> html.read(text);
                case CHAPTERS -> throw new IllegalArgumentException("no transcript");
            };
        } catch (DomainException refusal) {
            throw new TextRefused(
                    refusal.code() == LyricsError.LYRICS_TOO_LARGE
                            ? TextFailure.TOO_LARGE
                            : TextFailure.UNREADABLE);
        }
    }

    private static String decoded(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
