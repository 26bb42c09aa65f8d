package io.veza.stream.adapter.feed;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.stream.application.podcast.TextRefused;
import io.veza.stream.domain.lyrics.LyricsLimits;
import io.veza.stream.domain.lyrics.TimedLine;
import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.lyrics.TimedTextBuilder;
import io.veza.stream.domain.podcast.TextFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transcripts as Podcasting 2.0 writes them in JSON: segments that are often a word each, and are
 * joined to lines that can be read.
 */
@ApplicationScoped
class TranscriptJson {

    private static final int LINE_LENGTH = 80;
    private static final int PAUSE_MS = 1_500;
    private static final int LONGEST_MS = 86_400_000;

    private final LyricsLimits limits;

    TranscriptJson(LyricsLimits limits) {
        this.limits = limits;
    }

    private record Spoken(int from, int to, String who, String words) {

        boolean goesOn(Spoken next) {
            return who.equals(next.who)
                    && next.from >= from
                    && next.from - to <= PAUSE_MS
                    && words.length() + next.words.length() < LINE_LENGTH
                    && !words.matches("(?s).*[.!?…]");
        }

        Spoken with(Spoken next) {
            return new Spoken(from, Math.max(to, next.to), who, words + " " + next.words);
        }

        TimedLine line() {
            return new TimedLine(from, to, words, who, List.of());
        }
    }

    TimedText read(String text) {
        try {
            JsonArray segments = new JsonObject(text).getJsonArray("segments");
            if (segments == null) {
                throw new TextRefused(TextFailure.UNREADABLE);
            }
            return joined(segments);
        } catch (DecodeException | ClassCastException broken) {
            throw new TextRefused(TextFailure.UNREADABLE);
        }
    }

    private TimedText joined(JsonArray segments) {
        TimedTextBuilder song = new TimedTextBuilder(limits);
        @Nullable Spoken line = null;
        for (int i = 0; i < segments.size(); i++) {
            Spoken next = spoken(segments.getJsonObject(i));
            if (line != null && line.goesOn(next)) {
                line = line.with(next);
            } else {
                if (line != null) {
                    song.line(line.line());
                }
                line = next;
            }
        }
        if (line != null) {
            song.line(line.line());
        }
        return song.build();
    }

    private static Spoken spoken(@Nullable JsonObject segment) {
        if (segment == null) {
            throw new TextRefused(TextFailure.UNREADABLE);
        }
        int from = time(segment.getDouble("startTime"));
        Double end = segment.getDouble("endTime");
        return new Spoken(
                from,
                end == null ? from : Math.max(from, time(end)),
                clean(segment.getString("speaker")),
                clean(segment.getString("body")));
    }

    private static int time(@Nullable Double seconds) {
        if (seconds == null || !(seconds >= 0 && seconds * 1000 <= LONGEST_MS)) {
            throw new TextRefused(TextFailure.UNREADABLE);
        }
        return (int) Math.round(seconds * 1000);
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
