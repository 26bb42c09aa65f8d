package io.veza.stream.domain.probe;

/** Frames that follow each other, each saying how long it is, and nothing saying how many. */
final class FrameChain {

    /** So many in a row are no accident. */
    private static final int CERTAIN = 4;

    private final Length length;

    FrameChain(Length length) {
        this.length = length;
    }

    /** How long the frame is that begins there; 0: none does. */
    @FunctionalInterface
    interface Length {
        int at(byte[] bytes, int position);
    }

    /** Whether the last frame ends behind the last byte. */
    boolean breaksOff(byte[] tail) {
        for (int start = 0; start < tail.length; start++) {
            int last = last(tail, start);
            if (last >= 0) {
                return last + length.at(tail, last) > tail.length;
            }
        }
        return false;
    }

    /** Where the last frame begins of those that follow each other from here; -1: too few do. */
    private int last(byte[] tail, int start) {
        int frames = 0;
        int last = -1;
        int next = start;
        while (isLike(tail, start, next)) {
            last = next;
            next += length.at(tail, next);
            frames++;
        }
        return frames < CERTAIN ? -1 : last;
    }

    /** Frames of one file have their second byte in common: version, layer and protection. */
    private boolean isLike(byte[] tail, int first, int frame) {
        return frame + 1 < tail.length
                && tail[frame + 1] == tail[first + 1]
                && length.at(tail, frame) > 0;
    }
}
