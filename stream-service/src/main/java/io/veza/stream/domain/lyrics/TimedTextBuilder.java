package io.veza.stream.domain.lyrics;

import io.veza.platform.kernel.DomainException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a notation says, and stops when it is too much. */
public final class TimedTextBuilder {

    /** More is not said of a song. */
    private static final int TAGS = 50;

    private final LyricsLimits limits;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final List<TimedLine> lines = new ArrayList<>();
    private String language = "";
    private int words;

    public TimedTextBuilder(LyricsLimits limits) {
        this.limits = limits;
    }

    public void tag(String name, String value) {
        if (!value.isBlank() && tags.size() < TAGS) {
            tags.putIfAbsent(name, value.strip());
        }
    }

    public void language(String tag) {
        language = tag.strip();
    }

    /** A line that says nothing is none. */
    public void line(TimedLine line) {
        if (line.text().isBlank()) {
            return;
        }
        lines.add(line);
        words += line.words().size();
        limits.requireLines(lines.size());
        limits.requireWords(words);
    }

    public TimedText build() {
        if (lines.isEmpty()) {
            throw new DomainException(LyricsError.LYRICS_EMPTY, "There are no words in it");
        }
        return new TimedText(tags, language, lines);
    }
}
