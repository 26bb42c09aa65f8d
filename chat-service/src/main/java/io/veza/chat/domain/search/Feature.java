package io.veza.chat.domain.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a message can have besides words. Stored by bit: constants may be added at the end. */
public enum Feature {
    LINK,
    IMAGE,
    AUDIO,
    FILE,
    POLL,
    REACTION;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]");

    public int bit() {
        return 1 << ordinal();
    }

    public static boolean hasLink(String folded) {
        return ADDRESS.matcher(folded).find();
    }

    public static int bits(Set<Feature> features) {
        return features.stream().mapToInt(Feature::bit).reduce(0, (a, b) -> a | b);
    }

    static Optional<Feature> called(String name) {
        return Stream.of(values()).filter(one -> one.word().equals(name)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
