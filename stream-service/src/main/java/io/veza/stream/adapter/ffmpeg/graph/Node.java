package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Plugin;
import java.util.Set;

/** An effect that is made of filters of ffmpeg. */
interface Node {

    Plugin plugin();

    /** What ffmpeg must have. */
    Set<String> filters();

    /** Adds its filters, and tells what has become of the part that goes through them. */
    Span append(Effect effect, Span span, GraphText text);

    /** Whether the sound may become too loud by it. */
    default boolean mayOverload() {
        return false;
    }
}
