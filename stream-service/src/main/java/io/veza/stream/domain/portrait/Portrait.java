package io.veza.stream.domain.portrait;

import io.veza.platform.kernel.ErrorCode;
import io.veza.stream.domain.painting.Frame;
import io.veza.stream.domain.painting.Painting;
import java.time.Instant;
import java.util.List;

/** A picture that somebody shows of themselves. */
public record Portrait(long id, long owner, PortraitKind kind, String key, Instant createdAt)
        implements Painting {

    public Portrait {
        Painting.requireKey(key);
    }

    /** Where its files are kept. */
    public static String folder(String key) {
        return "portraits/" + key;
    }

    @Override
    public List<Frame> frames() {
        return kind.frames();
    }

    @Override
    public String folder() {
        return folder(key);
    }

    @Override
    public ErrorCode invalid() {
        return PortraitError.PORTRAIT_INVALID;
    }
}
