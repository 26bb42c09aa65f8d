package io.veza.stream.application.sound;

import io.veza.stream.domain.sound.Hearing;
import io.veza.stream.domain.sound.SoundPrint;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of a track, and by what it is known again.
 *
 * @param print null: it is too short, or nothing here makes prints
 */
public record Heard(Hearing hearing, @Nullable SoundPrint print) {

    public static final Heard NOTHING = new Heard(Hearing.NOTHING, null);
}
