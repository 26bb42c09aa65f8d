package io.veza.stream.domain.playlist;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.sound.Mood;
import io.veza.stream.domain.sound.MusicalKey;
import java.util.Objects;

/** What a track must be to stand in a playlist that finds its entries by itself. */
public sealed interface Rule {

    int MOST_STARS = 5;

    /** Whatever its case and accents. */
    record Genre(String name) implements Rule {

        public Genre {
            name = requireWord(name);
        }
    }

    /** Whatever its case and accents. */
    record Tag(String name) implements Rule {

        public Tag {
            name = requireWord(name);
        }
    }

    /**
     * Beats per minute.
     *
     * @param least 0: no bound
     * @param most 0: no bound
     */
    record Tempo(int least, int most) implements Rule {

        public Tempo {
            requireBounds(least, most);
        }
    }

    /**
     * @param mixing also in those that mix with it
     */
    record InKey(MusicalKey key, boolean mixing) implements Rule {

        public InKey {
            Objects.requireNonNull(key, "key");
        }
    }

    record OfMood(Mood mood) implements Rule {

        public OfMood {
            Objects.requireNonNull(mood, "mood");
        }
    }

    /**
     * @param artist account id
     */
    record By(long artist) implements Rule {}

    /**
     * Days since it was uploaded.
     *
     * @param least 0: no bound
     * @param most 0: no bound
     */
    record Age(int least, int most) implements Rule {

        public Age {
            requireBounds(least, most);
        }
    }

    /** By whoever looks. */
    record Liked(boolean is) implements Rule {}

    /**
     * By whoever looks, as far as they keep a history.
     *
     * @param days so many lately
     */
    record Heard(boolean is, int days) implements Rule {

        public Heard {
            if (days < 1) {
                throw invalid("Lately is at least one day");
            }
        }
    }

    /**
     * Given by whoever looks.
     *
     * @param least 0: no bound
     * @param most 0: no bound
     */
    record Stars(int least, int most) implements Rule {

        public Stars {
            requireStars(least, most);
        }
    }

    /** By whoever looks. */
    record Rated(boolean is) implements Rule {}

    /**
     * What all think of it, where that is told.
     *
     * @param least 0: no bound
     * @param most 0: no bound
     */
    record Average(double least, double most) implements Rule {

        public Average {
            requireStars(least, most);
        }
    }

    private static String requireWord(String name) {
        if (name.isBlank()) {
            throw invalid("A rule without a word finds nothing");
        }
        return name.strip();
    }

    private static void requireStars(double least, double most) {
        requireBounds(least, most);
        if (!(least <= MOST_STARS && most <= MOST_STARS)) {
            throw invalid("There are no more than " + MOST_STARS + " stars");
        }
    }

    private static void requireBounds(double least, double most) {
        boolean none = least == 0 && most == 0;
        if (none || least < 0 || most < 0 || (most > 0 && least > most)) {
            throw invalid("A range begins before it ends, and has one of both");
        }
    }

    private static DomainException invalid(String why) {
        return new DomainException(PlaylistError.RULES_INVALID, why);
    }
}
