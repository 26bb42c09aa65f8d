package io.veza.stream.domain.scrobbler;

import java.time.Duration;

/** What became of listens that were sent. */
public sealed interface Delivery {

    record Taken() implements Delivery {}

    /** The token is not, or no longer, good. */
    record Refused() implements Delivery {}

    /** They can never be taken as they are. */
    record Unfit() implements Delivery {}

    /**
     * Another time.
     *
     * @param after how long the service wants to be left alone
     */
    record Later(Duration after) implements Delivery {}
}
