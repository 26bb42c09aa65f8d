package io.veza.chat.application.person;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Since when people are connected. */
public interface Connections {

    /** For those who are not; a date that every store can hold. */
    Instant NOT_YET = Instant.parse("9999-01-01T00:00:00Z");

    /** Short breaks do not count. */
    Uni<Instant> since(long user);
}
