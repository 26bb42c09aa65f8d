package io.veza.stream.domain.mosaic;

import io.veza.platform.kernel.ErrorCode;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.cover.CoverError;
import io.veza.stream.domain.painting.Frame;
import io.veza.stream.domain.painting.Painting;
import java.time.Instant;
import java.util.List;

/**
 * Four covers in two rows; of fewer different ones the first alone. It is kept and fetched as
 * covers are.
 *
 * @param parts keys of the covers, in their order
 */
public record Mosaic(long id, long playlist, String key, List<String> parts, Instant createdAt)
        implements Painting {

    /** Different covers of one. */
    public static final int PARTS = 4;

    public Mosaic {
        Painting.requireKey(key);
        parts = List.copyOf(parts);
        if (parts.size() != PARTS && parts.size() != 1) {
            throw new IllegalArgumentException("not made of " + parts.size());
        }
    }

    /**
     * What one is made of.
     *
     * @param covers keys of those that there are, the first first
     */
    public static List<String> partsOf(List<String> covers) {
        List<String> different = covers.stream().distinct().limit(PARTS).toList();
        return different.size() == PARTS ? different : different.stream().limit(1).toList();
    }

    @Override
    public List<Frame> frames() {
        return Cover.FRAMES;
    }

    @Override
    public String folder() {
        return Cover.folder(key);
    }

    @Override
    public ErrorCode invalid() {
        return CoverError.COVER_INVALID;
    }
}
