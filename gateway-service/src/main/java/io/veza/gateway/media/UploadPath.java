package io.veza.gateway.media;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import java.util.regex.Pattern;

/** Where a file goes on the other side. */
public final class UploadPath {

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");

    private UploadPath() {}

    /** That of something's cover. */
    public static String cover(String kind, String id) {
        return of(kind, id, "cover", "There is nothing to put a cover on");
    }

    /**
     * What is no id must not lead elsewhere there.
     *
     * @param missing what is said when it is none
     */
    public static String of(String kind, String id, String what, String missing) {
        if (!ID.matcher(id).matches()) {
            throw new DomainException(CoreError.NOT_FOUND, missing);
        }
        return "/api/v2/" + kind + "/" + id + "/" + what;
    }
}
