package io.veza.stream.domain.portrait;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a picture of somebody is for, and in which sizes it is painted. */
public enum PortraitKind {
    AVATAR(List.of(new Frame(64, 64), new Frame(128, 128), new Frame(512, 512))),
    BANNER(List.of(new Frame(750, 250), new Frame(1500, 500)));

    private final List<Frame> frames;

    PortraitKind(List<Frame> frames) {
        this.frames = frames;
    }

    /** In pixels; the middle of a picture fills it. */
    public record Frame(int width, int height) {

        /** What its file and the end of its address are called. */
        public String name() {
            return Integer.toString(width);
        }
    }

    public List<Frame> frames() {
        return frames;
    }

    public static Optional<PortraitKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** In addresses. */
    public String word() {
        return switch (this) {
            case AVATAR -> "avatar";
            case BANNER -> "banner";
        };
    }
}
