package io.veza.chat.domain.spam;

import java.util.Random;

/** How spammers write words so that lists of words do not find them. */
enum Disguise {
    NONE,
    LEET,
    LOOKALIKES,
    INVISIBLE,
    STYLED,
    SPACED;

    private static final String LATIN = "aeiopcxyl";
    private static final String DIGITS = "4310pcxy1";
    private static final String OTHERS = "\u0430\u0435\u0456\u043e\u0440\u0441\u0445\u0443\u04cf";

    String of(String text, Random random) {
        if (this == NONE) {
            return text;
        }
        StringBuilder disguised = new StringBuilder();
        for (String word : text.split(" ")) {
            boolean left =
                    word.indexOf('.') >= 0 || word.indexOf('@') >= 0 || random.nextInt(5) < 2;
            disguised
                    .append(disguised.isEmpty() ? "" : " ")
                    .append(left ? word : word(word, random));
        }
        return disguised.toString();
    }

    private String word(String word, Random random) {
        StringBuilder written = new StringBuilder();
        for (char letter : word.toCharArray()) {
            boolean inside = !written.isEmpty() && written.length() + 1 < word.length();
            written.append(letter(letter, inside, random));
        }
        return written.toString().strip();
    }

    private String letter(char letter, boolean inside, Random random) {
        int place = LATIN.indexOf(letter);
        String plain = String.valueOf(letter);
        return switch (this) {
            case LEET -> place >= 0 && inside ? DIGITS.substring(place, place + 1) : plain;
            case LOOKALIKES -> place >= 0 ? OTHERS.substring(place, place + 1) : plain;
            case INVISIBLE -> inside && random.nextBoolean() ? plain + "\u200b" : plain;
            case STYLED ->
                    letter >= 'a' && letter <= 'z'
                            ? Character.toString(0x1D41A + letter - 'a')
                            : plain;
            case SPACED -> plain + " ";
            case NONE -> plain;
        };
    }
}
