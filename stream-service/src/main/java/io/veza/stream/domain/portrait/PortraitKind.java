package io.veza.stream.domain.portrait;

import io.veza.stream.domain.painting.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a picture of somebody is for, and in which sizes it is painted. */
public enum PortraitKind {
    AVATAR(List.of(Frame.square(64), Frame.square(128), Frame.square(512))),
    BANNER(List.of(new Frame(750, 250), new Frame(1500, 500)));

    private final List<Frame> frames;

    PortraitKind(List<Frame> frames) {
        this.frames = frames;
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
