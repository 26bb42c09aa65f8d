package io.veza.stream.domain.cover;

import io.veza.platform.kernel.ErrorCode;
import io.veza.stream.domain.painting.Frame;
import io.veza.stream.domain.painting.Painting;
import java.time.Instant;
import java.util.List;

/**
 * A picture of an album or a track.
 *
 * @param owner who has put it there
 */
public record Cover(long id, long owner, CoverOf of, String key, Instant createdAt)
        implements Painting {

    /** For rows of a list, cards, pages, and the screens of players. */
    public static final List<Frame> FRAMES =
            List.of(Frame.square(128), Frame.square(320), Frame.square(640), Frame.square(1280));

    /** Shown where only one is. */
    public static final Frame USUAL = FRAMES.get(2);

    public Cover {
        Painting.requireKey(key);
    }

    /** Where its files are kept. */
    public static String folder(String key) {
        return "covers/" + key;
    }

    /** Where one of its sizes is fetched. */
    public static String address(String key, Frame frame) {
        return "/media/" + folder(key) + "/" + frame.name();
    }

    @Override
    public List<Frame> frames() {
        return FRAMES;
    }

    @Override
    public String folder() {
        return folder(key);
    }

    @Override
    public ErrorCode invalid() {
        return CoverError.COVER_INVALID;
    }
}
