package io.veza.stream.domain.podcast;

import io.veza.platform.kernel.ErrorCode;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.painting.Frame;
import io.veza.stream.domain.painting.Painting;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A picture of a show, beside the sizes of other covers as the JPEG directories ask for. */
public record ShowCover(long id, long owner, long show, String key, Instant createdAt)
        implements Painting {

    /** The least that Apple Podcasts takes; nothing is enlarged. */
    public static final Frame FEED = Frame.photograph(1400);

    private static final List<Frame> FRAMES =
            Stream.concat(Cover.FRAMES.stream(), Stream.of(FEED)).toList();

    public ShowCover {
        Painting.requireKey(key);
    }

    @Override
    public List<Frame> frames() {
        return FRAMES;
    }

    @Override
    public String folder() {
        return Cover.folder(key);
    }

    @Override
    public ErrorCode invalid() {
        return PodcastError.SHOW_COVER_INVALID;
    }

    @Override
    public String wanted() {
        return "Send a picture of at least 1400 pixels each way as JPEG, PNG or WebP";
    }
}
