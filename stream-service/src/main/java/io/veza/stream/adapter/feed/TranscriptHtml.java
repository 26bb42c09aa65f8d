package io.veza.stream.adapter.feed;

import io.veza.stream.application.podcast.TextRefused;
import io.veza.stream.domain.lyrics.LyricsLimits;
import io.veza.stream.domain.lyrics.TimedLine;
import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.lyrics.TimedTextBuilder;
import io.veza.stream.domain.podcast.TextFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Transcripts as pages: their words are taken, and nothing of how they look or what they would do.
 * Podcasting 2.0 has {@code cite}, {@code time} and {@code p} say who speaks, when, and what.
 */
@ApplicationScoped
class TranscriptHtml {

    private static final String UNSAID = "script, style, template, noscript, title";

    private final LyricsLimits limits;

    TranscriptHtml(LyricsLimits limits) {
        this.limits = limits;
    }

    /** Whatever the page says of its signs is believed, else they are UTF-8. */
    TimedText read(byte[] page) {
        Element body = body(page);
        body.select(UNSAID).remove();
        List<TimedLine> lines = spoken(body).orElseGet(() -> plain(body));
        TimedTextBuilder transcript = new TimedTextBuilder(limits);
        lines.forEach(transcript::line);
        return transcript.build();
    }

    private static Element body(byte[] page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), null, "").body();
        } catch (IOException unreadable) {
            throw new TextRefused(TextFailure.UNREADABLE);
        }
    }

    /** Empty unless each paragraph has a time of its own before it. */
    private static Optional<List<TimedLine>> spoken(Element body) {
        List<TimedLine> lines = new ArrayList<>();
        String who = "";
        Optional<Integer> at = Optional.empty();
        for (Element said : body.select("cite, time, p")) {
            switch (said.normalName()) {
                case "cite" -> who = said.text().replaceFirst("\\s*:$", "");
                case "time" -> at = PageTime.millis(said.text());
                default -> {
                    if (at.isEmpty()) {
                        return Optional.empty();
                    }
                    lines.add(new TimedLine(at.get(), null, said.text(), who, List.of()));
                    at = Optional.empty();
                }
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private static List<TimedLine> plain(Element body) {
        return PlainText.lines(body).map(TimedLine::untimed).toList();
    }
}
