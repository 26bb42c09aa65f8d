package io.veza.chat.domain.direct;

/** Two people, in whichever order they are named. */
public record Pair(long low, long high) {

    public static Pair of(long one, long other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }
}
