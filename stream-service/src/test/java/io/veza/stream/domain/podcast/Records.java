package io.veza.stream.domain.podcast;

import io.veza.stream.domain.track.Visibility;
import java.time.Instant;
import java.util.UUID;

/** Shows to test with. */
public final class Records {

    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private Records() {}

    public static Show show(long id, long owner, ShowDetails details) {
        return Show.create(id, owner, details, UUID.nameUUIDFromBytes(new byte[] {1}), NOW);
    }

    public static ShowDetails details(Visibility visibility) {
        return new ShowDetails(
                "Low & slow",
                "About tape",
                "en-GB",
                Category.parse("Society & Culture/Documentary"),
                new Imprint("Ada", "ada@example.org", "© Ada"),
                true,
                new WebAddress("https://example.org"),
                new Funding(new WebAddress("https://example.org/give"), "Give"),
                true,
                ShowKind.SERIAL,
                visibility);
    }
}
