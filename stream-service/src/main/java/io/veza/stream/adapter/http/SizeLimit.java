package io.veza.stream.adapter.http;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import java.util.Locale;

/**
 * How large a file may be.
 *
 * @param code of the refusal of one that is larger
 */
record SizeLimit(long bytes, ErrorCode code) {

    private static final long MEGABYTE = 1024 * 1024;

    DomainException exceeded() {
        return new DomainException(
                code,
                String.format(Locale.ROOT, "A file may have at most %d MB", bytes / MEGABYTE));
    }
}
