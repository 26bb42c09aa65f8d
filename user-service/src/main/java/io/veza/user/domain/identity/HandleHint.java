package io.veza.user.domain.identity;

import io.veza.user.domain.account.Handle;
import java.text.Normalizer;
import java.util.Locale;

/** A handle made from what somebody is called elsewhere, for them to change. */
final class HandleHint {

    private static final int LONGEST = 30;

    private HandleHint() {}

    /** Empty when nothing fits. */
    static String of(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9_.-]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        String bare = cut.replaceAll("^[^a-z0-9]+|[^a-z0-9]+$", "");
        return Handle.find(bare).map(Handle::value).orElse("");
    }
}
