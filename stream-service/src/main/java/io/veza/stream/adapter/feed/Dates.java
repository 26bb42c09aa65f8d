package io.veza.stream.adapter.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The dates of feeds (RFC 822, with years of four digits). */
final class Dates {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter WITHOUT_DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm[:ss] Z", Locale.ENGLISH);

    /** RFC 822 knows these by name; others are not said by whom they were meant. */
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("GMT", "+0000"),
                    Map.entry("UTC", "+0000"),
                    Map.entry("UT", "+0000"),
                    Map.entry("Z", "+0000"),
                    Map.entry("EST", "-0500"),
                    Map.entry("EDT", "-0400"),
                    Map.entry("CST", "-0600"),
                    Map.entry("CDT", "-0500"),
                    Map.entry("MST", "-0700"),
                    Map.entry("MDT", "-0600"),
                    Map.entry("PST", "-0800"),
                    Map.entry("PDT", "-0700"));

    private static final List<Function<String, Instant>> READERS =
            List.of(
                    text -> ZonedDateTime.parse(text, WITHOUT_DAY).toInstant(),
                    text -> OffsetDateTime.parse(text).toInstant());

    private Dates() {}

    static String rfc822(Instant at) {
        return WRITTEN.format(at);
    }

    /** Whatever day of the week is said, even a wrong one. Null: nobody can tell. */
    static @Nullable Instant read(String text) {
        String plain = text.strip().replaceFirst("^[A-Za-z]+,\\s*", "").replaceAll("\\s+", " ");
        int zone = plain.lastIndexOf(' ') + 1;
        String last = plain.substring(zone).toUpperCase(Locale.ROOT);
        String numbered =
                plain.substring(0, zone) + ZONES.getOrDefault(last, plain.substring(zone));
        for (Function<String, Instant> reader : READERS) {
            try {
                return reader.apply(numbered);
            } catch (DateTimeException otherwise) {
                // The next one may know it.
            }
        }
        return null;
    }
}
