package io.veza.chat.domain.spam;

import java.util.Arrays;

/** How many different numbers there are among a few dozen: faster than a set, and without boxes. */
final class Distinct {

    private long[] seen = new long[16];
    private int count;

    void add(long one) {
        for (int i = 0; i < count; i++) {
            if (seen[i] == one) {
                return;
            }
        }
        if (count == seen.length) {
            seen = Arrays.copyOf(seen, count * 2);
        }
        seen[count++] = one;
    }

    int count() {
        return count;
    }
}
