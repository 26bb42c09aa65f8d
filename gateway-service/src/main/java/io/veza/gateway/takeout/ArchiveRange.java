package io.veza.gateway.takeout;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of an archive is wanted (RFC 9110, section 14): one range; whatever else is asked for
 * gets all of it, as the standard allows.
 *
 * @param size of the whole, in bytes
 * @param offset in bytes
 * @param length in bytes
 * @param partial less than all of it was asked for
 */
record ArchiveRange(long size, long offset, long length, boolean partial) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static ArchiveRange of(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return new ArchiveRange(size, 0, size, false);
        }
        return range.group(1).isEmpty()
                ? from(Math.max(0, size - Long.parseLong(range.group(2))), size - 1, size)
                : from(Long.parseLong(range.group(1)), last(range.group(2), size), size);
    }

    private static long last(String said, long size) {
        return said.isEmpty() ? size - 1 : Math.min(Long.parseLong(said), size - 1);
    }

    private static ArchiveRange from(long first, long last, long size) {
        if (first > last) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, "The archive has " + size + " bytes.");
        }
        return new ArchiveRange(size, first, last - first + 1, true);
    }

    int status() {
        return partial ? 206 : 200;
    }

    /** For {@code Content-Range}. */
    String text() {
        return "bytes " + offset + "-" + (offset + length - 1) + "/" + size;
    }
}
