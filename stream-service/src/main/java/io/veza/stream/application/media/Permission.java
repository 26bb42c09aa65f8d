package io.veza.stream.application.media;

import java.time.Instant;

/** What an address says about who may fetch it. */
public sealed interface Permission {

    /** Nothing: it opens what is open to all. */
    record None() implements Permission {}

    /** That we gave it out, and until when it works. */
    record Signed(Instant expires, String signature) implements Permission {}

    /** That a secret link has given it out: it works as long as the link is there. */
    record Linked(long link, Instant expires, String signature) implements Permission {}
}
