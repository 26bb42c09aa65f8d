package io.veza.chat.domain.spam;

import java.util.Locale;

/** How the letters of a text were written; counted in one pass. */
final class Letters {

    int hidden;
    int styled;
    int capitals;
    int letters;
    int digits;
    int pictures;
    int exclaimed;
    int mixed;
    int leet;
    int gibberish;
    int words;
    int single;

    static Letters of(String text) {
        Letters counted = new Letters();
        text.codePoints().forEach(counted::count);
        for (String word : text.split("\\s+")) {
            counted.word(word);
        }
        return counted;
    }

    private void count(int one) {
        int type = Character.getType(one);
        hidden += type == Character.FORMAT ? 1 : 0;
        styled += isStyled(one) ? 1 : 0;
        pictures += type == Character.OTHER_SYMBOL ? 1 : 0;
        exclaimed += one == '!' ? 1 : 0;
        digits += Character.isDigit(one) ? 1 : 0;
        if (Character.isLetter(one)) {
            letters++;
            capitals += Character.isUpperCase(one) ? 1 : 0;
        }
    }

    /** Letters made for formulas and wide columns, which people use to hide words. */
    private static boolean isStyled(int one) {
        return (one >= 0x1D400 && one <= 0x1D7FF)
                || (one >= 0xFF21 && one <= 0xFF5A)
                || (one >= 0x24B6 && one <= 0x24E9)
                || (one >= 0x1F130 && one <= 0x1F189);
    }

    private void word(String word) {
        if (word.isEmpty() || word.indexOf("://") >= 0) {
            return;
        }
        words++;
        single += word.length() == 1 ? 1 : 0;
        mixed += isMixed(word) ? 1 : 0;
        leet += isLeet(word) ? 1 : 0;
        gibberish += isGibberish(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }

    private static boolean isMixed(String word) {
        boolean latin = false;
        boolean other = false;
        for (int at = 0; at < word.length(); at++) {
            char one = word.charAt(at);
            if (Character.isLetter(one)) {
                Character.UnicodeScript script = Character.UnicodeScript.of(one);
                latin |= script == Character.UnicodeScript.LATIN;
                other |=
                        script == Character.UnicodeScript.CYRILLIC
                                || script == Character.UnicodeScript.GREEK;
            }
        }
        return latin && other;
    }

    /** Digits or signs between letters: not "mp3", "808s" or "c++20". */
    private static boolean isLeet(String word) {
        for (int at = 1; at + 1 < word.length(); at++) {
            if ("01345789@$!|".indexOf(word.charAt(at)) >= 0
                    && Character.isLetter(word.charAt(at - 1))
                    && Character.isLetter(word.charAt(at + 1))
                    && word.indexOf('.') < 0) {
                return true;
            }
        }
        return false;
    }

    /** Six letters or more with five consonants in a row. */
    private static boolean isGibberish(String word) {
        int run = 0;
        int longest = 0;
        for (int at = 0; at < word.length(); at++) {
            char one = word.charAt(at);
            boolean consonant = one >= 'a' && one <= 'z' && "aeiouy".indexOf(one) < 0;
            run = consonant && (at == 0 || one != word.charAt(at - 1)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return word.length() >= 6 && longest >= 5;
    }
}
