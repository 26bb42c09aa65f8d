package io.veza.stream.domain.probe;

/**
 * What the bytes of a file say about its end where no listening would tell: it hears all there is,
 * and the header of these kinds states no duration. A file cut exactly between two frames of MP3 or
 * AAC looks whole: nothing in it says that more was to come.
 */
public final class Ending {

    /** Enough for the largest Ogg page and for tags behind the last frame. */
    public static final int BYTES = 128 * 1024;

    private Ending() {}

    /** Whether a file of this length is shorter than its first bytes say. */
    public static boolean isStatedLater(Container container, byte[] head, long length) {
        return container == Container.WAV && RiffHeader.statesMoreThan(length, head);
    }

    /**
     * @param tail the last bytes, or the whole of a shorter file
     */
    public static boolean isMissing(Container container, byte[] tail) {
        return switch (container) {
            case OGG -> !OggPages.end(tail);
            case MP3 -> new FrameChain(Mp3Frame::length).breaksOff(tail);
            case AAC -> new FrameChain(AdtsFrame::length).breaksOff(tail);
            default -> false;
        };
    }
}
