package io.veza.gateway.podcast;

import com.google.protobuf.Timestamp;
import io.veza.gateway.web.EntityTag;
import io.veza.proto.stream.v1.FeedFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A file for whoever asks, or only the news that nothing has changed (RFC 9110, section 13). */
final class FeedAnswer {

    private static final String KEPT = "public, max-age=300";

    /** As RFC 9110, section 5.6.7, wants it: the day of the month has two digits. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private FeedAnswer() {}

    static Response of(FeedFile file, HttpHeaders headers) {
        String tag = EntityTag.of(file.getText());
        boolean known = isKnown(file, tag, headers);
        Response.ResponseBuilder answer =
                known
                        ? Response.notModified()
                        : Response.ok(file.getText()).type(file.getType() + ";charset=UTF-8");
        answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header(HttpHeaders.VARY, "Accept-Encoding")
                // Players on other sites read them too; nobody is signed in for them.
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag, Last-Modified");
        if (file.hasModifiedAt()) {
            answer.header(HttpHeaders.LAST_MODIFIED, DATE.format(modified(file)));
        }
        return answer.build();
    }

    /** The time counts only where no tag is named. */
    private static boolean isKnown(FeedFile file, String tag, HttpHeaders headers) {
        List<String> tags = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        if (!tags.isEmpty()) {
            return EntityTag.isKnown(String.join(",", tags), tag);
        }
        List<String> since = headers.getRequestHeader(HttpHeaders.IF_MODIFIED_SINCE);
        return since.size() == 1 && file.hasModifiedAt() && isSince(since.getFirst(), file);
    }

    private static boolean isSince(String text, FeedFile file) {
        try {
            return !modified(file).isAfter(at(text));
        } catch (DateTimeException nonsense) {
            return false;
        }
    }

    private static Instant at(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static Instant modified(FeedFile file) {
        Timestamp at = file.getModifiedAt();
        return Instant.ofEpochSecond(at.getSeconds());
    }
}
