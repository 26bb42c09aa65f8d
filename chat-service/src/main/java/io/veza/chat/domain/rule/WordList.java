package io.veza.chat.domain.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words and phrases as they are found in a {@link Skeleton}. */
final class WordList {

    private final Set<String> words = new HashSet<>();
    private final List<String> parts = new ArrayList<>();

    WordList(List<String> patterns) {
        patterns.forEach(this::add);
    }

    private void add(String pattern) {
        boolean before = pattern.startsWith("*");
        boolean after = pattern.endsWith("*");
        String middle = Skeleton.of(pattern).line().strip();
        if (middle.isEmpty()) {
            return;
        }
        if (before || after || middle.indexOf(' ') >= 0) {
            parts.add((before ? "" : " ") + middle + (after ? "" : " "));
        } else {
            words.add(middle);
        }
    }

    boolean isIn(Skeleton text) {
        if (!words.isEmpty() && text.words().stream().anyMatch(words::contains)) {
            return true;
        }
        if (parts.isEmpty()) {
            return false;
        }
        String line = text.line();
        return parts.stream().anyMatch(line::contains);
    }
}
