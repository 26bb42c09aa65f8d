package io.veza.gateway.subsonic.library;

import io.veza.proto.stream.v1.LibraryArtist;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Artists by the letters their names begin with; what begins with none is under one sign. */
final class Letters {

    private static final String OTHERS = "#";

    private Letters() {}

    /** In the order in which they come. */
    static SequencedMap<String, List<LibraryArtist>> of(List<LibraryArtist> artists) {
        return artists.stream()
                .collect(
                        Collectors.groupingBy(
                                artist -> letter(SongView.name(artist.getArtist())),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    static String letter(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        if (plain.isEmpty()) {
            return OTHERS;
        }
        int first = plain.codePointAt(0);
        return Character.isLetter(first)
                ? Character.toString(first).toUpperCase(Locale.ROOT)
                : OTHERS;
    }
}
