package io.veza.stream.domain.lyrics;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a WebVTT cue (W3C WebVTT, section 6.4): what is said, by whom, and when within it.
 */
final class CueText {

    private static final Pattern PART = Pattern.compile("<([^>]*)>?|&(#?\\w{1,10});|[^<&]+|&");
    private static final Pattern VOICE = Pattern.compile("v(?:\\.\\S*)?\\s+(.+)", Pattern.DOTALL);
    private static final Map<String, String> ENTITIES =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00A0", "lrm",
                    "\u200E", "rlm", "\u200F");

    private final Cue cue;
    private final Phrase phrase;
    private String voice = "";
    private boolean gloss;

    CueText(Cue cue) {
        this.cue = cue;
        this.phrase = new Phrase(cue.start());
    }

    TimedLine line() {
        Matcher part = PART.matcher(String.join("\n", cue.rows()));
        while (part.find()) {
            if (part.group(1) != null) {
                tag(part.group(1));
            } else if (!gloss) {
                phrase.say(part.group(2) == null ? part.group() : sign(part));
            }
        }
        return phrase.line(cue.start(), cue.end(), voice);
    }

    /** Readings above the words are no words of the song. */
    private void tag(String tag) {
        Integer time = Stamp.ofCue(tag);
        Matcher named = VOICE.matcher(tag);
        if (time != null) {
            phrase.stamp(time);
        } else if (named.matches() && voice.isEmpty()) {
            voice = CueText.unescaped(named.group(1)).replaceAll("\\s+", " ");
        } else if (tag.equals("rt") || tag.startsWith("rt.")) {
            gloss = true;
        } else if (tag.equals("/rt") || tag.equals("/ruby")) {
            gloss = false;
        }
    }

    private static String unescaped(String text) {
        return Pattern.compile("&(#?\\w{1,10});")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(sign(found.group(), found.group(1))));
    }

    private static String sign(Matcher part) {
        return sign(part.group(), part.group(2));
    }

    private static String sign(String whole, String name) {
        if (name.startsWith("#")) {
            return numbered(whole, name);
        }
        return ENTITIES.getOrDefault(name, whole);
    }

    private static String numbered(String whole, String name) {
        try {
            int sign =
                    name.startsWith("#x")
                            ? Integer.parseInt(name.substring(2), 16)
                            : Integer.parseInt(name.substring(1));
            return sign > 0 ? Character.toString(sign) : whole;
        } catch (IllegalArgumentException none) {
            return whole;
        }
    }

    /** The first word begins with its cue and needs no time; in an end, the cue's says it. */
    static String write(TimedLine line, int closing) {
        StringBuilder out = new StringBuilder();
        if (!line.voice().isEmpty()) {
            out.append("<v ").append(escaped(line.voice().replaceAll("\\s+", " "))).append('>');
        }
        int place = 0;
        for (TimedWord word : line.words()) {
            out.append(rows(line.text().substring(place, word.from())));
            if (word.start() > line.begin()) {
                out.append(stamp(word.start()));
            }
            out.append(rows(line.text().substring(word.from(), word.to())));
            if (word.end() != null && word.end() < closing) {
                out.append(stamp(word.end()));
            }
            place = word.to();
        }
        return out.append(rows(line.text().substring(place))).toString();
    }

    private static String stamp(int time) {
        return "<" + Stamp.toCue(time, '.') + ">";
    }

    /** An empty row would end the cue. */
    private static String rows(String text) {
        return escaped(text).replaceAll("\\n\\s*\\n", "\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
