package io.veza.gateway.embed;

import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Track;
import java.util.List;

/**
 * Something public, as whoever asks may know it.
 *
 * @param by its artist or owner; a person themselves
 * @param pictures the smallest first
 * @param listed false: known to those who have the address only, and to no search engine
 * @param tracks what plays, ready all of it
 * @param released the day, such as {@code 2026-01-31}; empty: none is said
 */
record Shown(
        Address address,
        String title,
        String description,
        Person by,
        List<Picture> pictures,
        boolean listed,
        List<Track> tracks,
        String released) {

    Shown {
        title = line(title);
        description = line(description);
        pictures = List.copyOf(pictures);
        tracks = List.copyOf(tracks);
    }

    /** One line: what is told is told in attributes, in XML and in lists. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]+", " ").strip();
    }

    String author() {
        return line(by.getDisplayName().isEmpty() ? by.getHandle() : by.getDisplayName());
    }

    /** Empty: whose it is cannot be told now. */
    String authorPage() {
        return by.getHandle().isEmpty() ? "" : "/@" + by.getHandle();
    }
}
