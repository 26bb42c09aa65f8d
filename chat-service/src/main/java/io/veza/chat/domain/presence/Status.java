package io.veza.chat.domain.presence;

import java.util.Arrays;

/** How somebody is seen, or wants to be. */
public enum Status {
    ONLINE(1, 2),
    IDLE(2, 1),
    DO_NOT_DISTURB(3, 3),
    OFFLINE(4, 0),
    /** Only to oneself. */
    INVISIBLE(5, 0);

    /** Fixed for ever: it is what is stored and sent. */
    private final int number;

    private final int weight;

    Status(int number, int weight) {
        this.number = number;
        this.weight = weight;
    }

    public int number() {
        return number;
    }

    public static Status of(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElse(OFFLINE);
    }

    /** Whether others see them there. */
    public boolean isThere() {
        return weight > 0;
    }

    /** Of two devices the one that is more there counts. */
    boolean outweighs(Status other) {
        return weight > other.weight;
    }
}
