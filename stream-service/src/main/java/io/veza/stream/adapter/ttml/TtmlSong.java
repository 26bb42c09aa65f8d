package io.veza.stream.adapter.ttml;

import io.veza.stream.domain.lyrics.LyricsError;
import io.veza.stream.domain.lyrics.LyricsLimits;
import io.veza.stream.domain.lyrics.Phrase;
import io.veza.stream.domain.lyrics.TimedLine;
import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.lyrics.TimedTextBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, as its elements open and close. Times count from the beginning of what they
 * are in (TTML 2, section 12.2); where that would lead out of it, or the service is known not to do
 * so, from the beginning of the track.
 */
final class TtmlSong {

    private static final Set<String> CONTENT = Set.of("tt", "body", "div", "p", "span", "br");

    /** Of what is shown beside the words, not sung. */
    private static final Set<String> BESIDE = Set.of("x-translation", "x-roman");

    private final TimedTextBuilder song;
    private final TtmlHead head;
    private final List<TimedLine> lines = new ArrayList<>();
    private TtmlTimes times = TtmlTimes.of(null, null, null);
    private Phrase phrase = new Phrase();
    private boolean absolute;
    private boolean timed;

    TtmlSong(LyricsLimits limits) {
        song = new TimedTextBuilder(limits);
        head = new TtmlHead(song);
    }

    Scope open(Scope in, TtmlElement element) {
        switch (element.name()) {
            case "tt" -> root(element);
            case "p" -> phrase = new Phrase();
            case "br" -> phrase.say("\n");
            default -> head.open(element);
        }
        Integer begin = time(element, "begin");
        int origin = absolute && begin != null ? 0 : in.originOf(begin);
        int start = begin == null ? in.begin() : origin + begin;
        timed |= begin != null;
        return new Scope(
                element.name(),
                start,
                end(element, absolute ? 0 : origin, start),
                begin != null,
                isSilent(in, element),
                spaced(in, element),
                agent(in, element),
                phrase.length(),
                phrase.words());
    }

    private void root(TtmlElement element) {
        times =
                TtmlTimes.of(
                        element.attribute("frameRate"),
                        element.attribute("frameRateMultiplier"),
                        element.attribute("tickRate"));
        absolute = element.countsFromTheStart();
        String language = element.ofXml("lang");
        song.language(language == null ? "" : language);
    }

    private @Nullable Integer time(TtmlElement element, String name) {
        String text = element.attribute(name);
        if (text == null) {
            return null;
        }
        Integer time = times.millis(text);
        if (time == null) {
            throw LyricsError.LYRICS_BAD_TIME.at(
                    element.line(), "“" + text + "” is no time such as 00:01:23.450 or 83.45s");
        }
        return time;
    }

    private @Nullable Integer end(TtmlElement element, int origin, int start) {
        Integer end = time(element, "end");
        Integer length = time(element, "dur");
        if (end == null && length == null) {
            return null;
        }
        int until = end == null ? Integer.MAX_VALUE : origin + end;
        int last = length == null ? until : Math.min(until, start + length);
        if (last < start) {
            throw LyricsError.LYRICS_BAD_END.at(element.line(), "it ends before it begins");
        }
        return last;
    }

    /** Text counts within what is sung; the root and the head have none. */
    private static boolean isSilent(Scope in, TtmlElement element) {
        String role = element.attribute("role");
        boolean beside = role != null && BESIDE.contains(role);
        boolean sung = element.name().equals("p") || !in.silent();
        return !sung || beside || !CONTENT.contains(element.name());
    }

    private static boolean spaced(Scope in, TtmlElement element) {
        String space = element.ofXml("space");
        return space == null ? in.spaced() : space.equals("preserve");
    }

    private static String agent(Scope in, TtmlElement element) {
        String agent = element.attribute("agent");
        return agent == null ? in.agent() : agent.strip();
    }

    void say(Scope in, String text) {
        head.say(text);
        if (in.silent()) {
            return;
        }
        String said = in.spaced() ? text : text.replaceAll("\\s+", " ");
        phrase.say(!in.spaced() && phrase.endsBlank() ? said.stripLeading() : said);
    }

    void close(Scope scope) {
        head.close(scope.name());
        if (scope.name().equals("span") && scope.begins() && phrase.words() == scope.words()) {
            phrase.word(scope.place(), scope.begin(), scope.end());
        }
        if (scope.name().equals("p")) {
            int start = scope.begins() ? scope.begin() : phrase.firstOr(scope.begin());
            lines.add(phrase.line(start, scope.end(), head.named(scope.agent())));
        }
    }

    TimedText build() {
        lines.forEach(line -> song.line(timed ? line : TimedLine.untimed(line.text())));
        return song.build();
    }
}
