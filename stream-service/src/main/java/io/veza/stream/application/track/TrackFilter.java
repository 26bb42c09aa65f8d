package io.veza.stream.application.track;

/**
 * Which tracks are wanted, newest first.
 *
 * @param words part of a title, genre or tag; empty: all
 * @param namedArtist whose tracks match whatever they are called; 0: nobody's
 * @param artist only this person's tracks; 0: everybody's
 * @param all also what is not public or not ready
 * @param before only ids below this one
 */
public record TrackFilter(
        String words, long namedArtist, long artist, boolean all, long before, int limit) {}
