package io.veza.stream.application.catalogue;

import io.veza.stream.domain.sound.Mood;
import io.veza.stream.domain.sound.MusicalKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which published tracks are wanted.
 *
 * @param words part of a title, genre or tag; empty: all
 * @param namedArtist whose tracks match the words whatever they are called; 0: nobody's
 * @param artist 0: everybody's
 * @param genre empty: all
 * @param tag empty: all
 * @param tempo in which bounds
 * @param keys empty: all
 * @param mood null: all
 */
public record CatalogueFilter(
        String words,
        long namedArtist,
        long artist,
        String genre,
        String tag,
        Bounds tempo,
        Set<MusicalKey> keys,
        @Nullable Mood mood) {

    /**
     * Beats per minute.
     *
     * @param least 0: no bound
     * @param most 0: no bound
     */
    public record Bounds(int least, int most) {

        public boolean isBounded() {
            return least > 0 || most > 0;
        }
    }

    public CatalogueFilter {
        keys = Set.copyOf(keys);
    }

    /** Whatever else it asks for. */
    public boolean isTempoOfGenre() {
        return tempo.isBounded() && !genre.isEmpty();
    }

    /** Of whatever artist, whatever it is called. */
    public boolean isOfAnybody() {
        return artist == 0 && words.isEmpty();
    }

    /** Than genre, tag and mood. */
    public boolean asksMoreThanLabels() {
        return tempo.isBounded() || !keys.isEmpty() || !isOfAnybody();
    }

    CatalogueFilter named(long person) {
        return new CatalogueFilter(words, person, artist, genre, tag, tempo, keys, mood);
    }
}
