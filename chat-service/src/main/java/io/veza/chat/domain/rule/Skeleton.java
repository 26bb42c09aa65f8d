package io.veza.chat.domain.rule;

import io.veza.chat.domain.search.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as the eye takes it in: without case, accents and widths, letters that look alike made the
 * same, digits and signs that stand for letters read as such, drawn-out letters short, spelled-out
 * words put together.
 */
public final class Skeleton {

    private static final String SHOWN = "01345789@$!|€£авсеԁһіјкӏмоԛрѕтухѵԝгпзбαβεηικνορτυχωγμl";
    private static final String SEEN = "oieastbgasiieiabcedhijkimoqpstyxvwrnebabenikvoptuxwyui";
    private static final Map<Character, Character> LOOKS = looks();

    private final List<String> words;

    private Skeleton(List<String> words) {
        this.words = words;
    }

    public static Skeleton of(String text) {
        return new Skeleton(joined(words(Folded.of(text).text())));
    }

    /** Of a word with drawn-out letters both spellings: "freee" is "free" and "fre". */
    public List<String> words() {
        return words;
    }

    /** The words in a row, between blanks. */
    public String line() {
        return " " + String.join(" ", words) + " ";
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int at = 0; at <= folded.length(); at++) {
            if (isPart(folded, at)) {
                begin = begin < 0 ? at : begin;
            } else if (begin >= 0) {
                add(words, folded.substring(begin, at));
                begin = -1;
            }
        }
        return words;
    }

    private static boolean isPart(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char one = text.charAt(at);
        boolean more = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return Character.isLetterOrDigit(one)
                || Character.isSurrogate(one)
                || (more
                        && LOOKS.containsKey(one)
                        && (one == '$' || (at > 0 && Character.isLetter(text.charAt(at - 1)))));
    }

    private static void add(List<String> words, String word) {
        String twice = shortened(word, 2);
        words.add(twice);
        if (isDrawnOut(word)) {
            words.add(shortened(word, 1));
        }
    }

    private static boolean isDrawnOut(String word) {
        for (int at = 2; at < word.length(); at++) {
            if (word.charAt(at) == word.charAt(at - 1) && word.charAt(at) == word.charAt(at - 2)) {
                return true;
            }
        }
        return false;
    }

    /** What stands three times or more in a row stands that often. */
    private static String shortened(String word, int times) {
        StringBuilder kept = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int end = at;
            while (end < word.length() && word.charAt(end) == word.charAt(at)) {
                end++;
            }
            int count = end - at >= 3 ? times : end - at;
            kept.repeat(LOOKS.getOrDefault(word.charAt(at), word.charAt(at)), count);
            at = end;
        }
        return kept.toString();
    }

    /** Letters that stand alone, three or more in a row, are one word: "s p a m". */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && words.get(end).length() == 1) {
                end++;
            }
            if (end - at >= 3) {
                joined.add(String.join("", words.subList(at, end)));
                at = end;
            } else {
                joined.add(words.get(at));
                at++;
            }
        }
        return joined;
    }

    private static Map<Character, Character> looks() {
        Map<Character, Character> looks = new HashMap<>();
        for (int at = 0; at < SHOWN.length(); at++) {
            looks.put(SHOWN.charAt(at), SEEN.charAt(at));
        }
        return Map.copyOf(looks);
    }
}
