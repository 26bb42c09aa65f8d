package io.veza.stream.application.library;

import java.util.List;

/**
 * Which releases are wanted, and in which order.
 *
 * @param words part of the title; empty: all
 * @param genre empty: all
 * @param artists empty: all; otherwise also the order of ARTIST
 */
public record ReleaseFilter(
        Order order, String words, String genre, Years years, List<Long> artists) {

    public ReleaseFilter {
        artists = List.copyOf(artists);
    }

    /** The orders of releases. */
    public enum Order {
        NEWEST,
        TITLE,
        ARTIST,
        YEAR,
        OLDEST,
        RANDOM
    }
}
