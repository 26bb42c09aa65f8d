package io.veza.chat.domain.search;

import java.util.Map;

/** How letters that do not decompose are typed by those who lack them on their keyboard. */
final class Letters {

    private static final Map<Integer, String> SPELLED =
            Map.ofEntries(
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'ŋ', "n"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'ŧ', "t"),
                    Map.entry((int) 'ς', "σ"));

    private Letters() {}

    /** Empty for what has no width of its own: accents, joiners, variation selectors. */
    static String spelled(int letter) {
        if (isMark(letter)) {
            return "";
        }
        String spelled = SPELLED.get(letter);
        return spelled == null ? Character.toString(letter) : spelled;
    }

    /** Only marks that people leave out; those of Indic scripts and of kana make other words. */
    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        if (type == Character.FORMAT) {
            return true;
        }
        return type == Character.NON_SPACING_MARK && isOptional(letter);
    }

    private static boolean isOptional(int mark) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(mark);
        return block == Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS
                || block == Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS_EXTENDED
                || block == Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS_SUPPLEMENT
                || block == Character.UnicodeBlock.COMBINING_MARKS_FOR_SYMBOLS
                || block == Character.UnicodeBlock.COMBINING_HALF_MARKS
                || block == Character.UnicodeBlock.VARIATION_SELECTORS
                || block == Character.UnicodeBlock.HEBREW
                || block == Character.UnicodeBlock.ARABIC;
    }
}
