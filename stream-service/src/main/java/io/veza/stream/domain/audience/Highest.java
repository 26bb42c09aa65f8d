package io.veza.stream.domain.audience;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.PageRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list that begins with the most stars goes on, and among as many with the newest. */
public record Highest(int stars, long id) {

    private static final Highest START = new Highest(Integer.MAX_VALUE, Long.MAX_VALUE);
    private static final Pattern CURSOR = Pattern.compile("([1-5])\\.(\\d{1,18})");

    public static Highest below(PageRequest page) {
        String cursor = page.cursor();
        if (cursor == null) {
            return START;
        }
        Matcher parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
        return new Highest(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    public static String cursor(Rating last) {
        return last.stars() + "." + last.id();
    }
}
