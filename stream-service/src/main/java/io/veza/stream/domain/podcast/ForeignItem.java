package io.veza.stream.domain.podcast;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed elsewhere lists.
 *
 * @param notes plain text
 * @param dated null: not said
 * @param enclosure where its sound is
 * @param texts what is beside it: chapters once at most, and a transcript
 */
public record ForeignItem(
        String guid,
        String title,
        String notes,
        int season,
        int number,
        EpisodeKind kind,
        boolean explicit,
        @Nullable Instant dated,
        String enclosure,
        List<ForeignText> texts) {

    private static final int GUID_LENGTH = 500;

    public ForeignItem {
        texts = List.copyOf(texts);
    }

    /** Whether it can be had, and is out. */
    public boolean isOut(Instant now) {
        return !guid.isEmpty()
                && guid.length() <= GUID_LENGTH
                && WebAddress.find(enclosure).filter(WebAddress::isThere).isPresent()
                && (dated == null || !dated.isAfter(now));
    }
}
