package io.veza.chat.domain.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A day, which begins at midnight UTC, or a time with its offset. */
final class SearchDate {

    private SearchDate() {}

    static Instant parse(String value) {
        try {
            return value.indexOf('T') < 0
                    ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException _) {
            throw SearchQuery.refused(
                    "before: and after: take a day such as 2026-01-31, or a time such as"
                            + " 2026-01-31T18:00:00Z.");
        }
    }
}
