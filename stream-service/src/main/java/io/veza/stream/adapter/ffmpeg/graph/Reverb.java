package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Parameter;
import io.veza.stream.domain.effect.Plugin;
import io.veza.stream.domain.effect.Unit;
import java.util.List;
import java.util.Set;

/** A room, by convolution with what a clap would leave in it: noise that dies away. */
final class Reverb implements Node {

    private static final Plugin PLUGIN =
            new Plugin(
                    "reverb",
                    "Reverb",
                    List.of(
                            new Parameter("decay", "Decay", Unit.SECONDS, 0.2, 10, 1.8),
                            new Parameter("preDelay", "Pre-delay", Unit.MILLISECONDS, 0, 200, 20),
                            new Parameter("damping", "Damping", Unit.PERCENT, 0, 100, 40),
                            new Parameter("mix", "Mix", Unit.PERCENT, 0, 100, 25)),
                    false);

    private static final double MILLIS = 1000;
    private static final double HUNDRED = 100;

    @Override
    public Plugin plugin() {
        return PLUGIN;
    }

    @Override
    public Set<String> filters() {
        return Set.of("afir", "anoisesrc", "amerge", "aeval", "adelay", "amix", "lowpass", "apad");
    }

    @Override
    public boolean mayOverload() {
        return true;
    }

    @Override
    public Span append(Effect effect, Span span, GraphText text) {
        Room room =
                new Room(
                        effect.value("decay"),
                        effect.value("preDelay") / MILLIS,
                        effect.value("damping") / HUNDRED);
        if (span.reachesTheEnd()) {
            text.then("apad=pad_dur=%s", room.length());
        }
        mix(room, effect.value("mix") / HUNDRED * Math.PI / 2, text);
        return span.soundingOn(room.length());
    }

    /** As loud in the middle as at both ends. */
    private static void mix(Room room, double angle, GraphText text) {
        int branch = text.branch();
        String both = "asplit=2[dry" + branch + "][wet" + branch + "];";
        String room1 = "[room" + branch + "]";
        String wet = ";[wet" + branch + "]" + room1 + "afir=gtype=none,volume=%s[far" + branch;
        String dry = "];[dry" + branch + "]volume=%s[near" + branch + "];";
        String sum =
                "[near" + branch + "][far" + branch + "]amix=inputs=2:duration=longest:normalize=0";
        text.then(
                both + room.impulse(text.shape()) + room1 + wet + dry + sum,
                Math.sin(angle),
                Math.cos(angle));
    }
}
