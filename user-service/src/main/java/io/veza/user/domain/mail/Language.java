package io.veza.user.domain.mail;

import java.util.List;
import java.util.Locale;

/** The languages mails are written in. */
public enum Language {
    EN,
    FR;

    private static final int LONGEST_WISH = 100;
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** The one the reader likes best, as {@code Accept-Language} says it; English otherwise. */
    public static Language of(String wishes) {
        if (wishes.isBlank() || wishes.length() > LONGEST_WISH) {
            return EN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(wishes), SPOKEN);
            return Locale.FRENCH.equals(best) ? FR : EN;
        } catch (IllegalArgumentException nonsense) {
            return EN;
        }
    }

    public Locale locale() {
        return SPOKEN.get(ordinal());
    }
}
