package io.veza.stream.domain.effect;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackAnalysis;
import io.veza.stream.domain.track.TrackState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The file that is rendered.
 *
 * @param folder where it lies
 * @param name as it was uploaded
 */
public record RenderSource(long folder, String name, Duration length) {

    private static final String SUFFIX = " (effects).flac";
    private static final int LONGEST_BASE = 180;

    /** The file that plays. */
    public static RenderSource of(Track track) {
        @Nullable TrackAnalysis analysis = track.analysis();
        if (!(track.state() instanceof TrackState.Ready) || analysis == null) {
            throw new DomainException(
                    EffectError.EFFECT_TRACK_NOT_READY,
                    "Wait until this track can be played; effects are for what has been encoded");
        }
        return new RenderSource(
                track.folder(), track.source().name(), Duration.ofMillis(analysis.durationMs()));
    }

    /** What the new file is called, also the tenth time. */
    public String renderedName() {
        String base = name.endsWith(SUFFIX) ? cut(name, name.length() - SUFFIX.length()) : bare();
        return cut(base, LONGEST_BASE) + SUFFIX;
    }

    private String bare() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? cut(name, dot) : name;
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
