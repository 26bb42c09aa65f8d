package io.veza.stream.adapter.postgres;

import io.veza.stream.domain.sound.Mood;
import io.veza.stream.domain.sound.MusicalKey;
import io.veza.stream.domain.sound.SaidSound;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of {@code track} in which its artist says how it sounds. */
@Embeddable
class SaidColumns {

    static final String NAMES = "said_bpm, said_key, said_moods";

    @Column(name = "said_bpm")
    @Nullable Double bpm;

    @Column(name = "said_key")
    @Nullable String key;

    @Column(name = "said_moods")
    String[] moods = {};

    void take(SaidSound sound) {
        bpm = sound.bpm();
        key = sound.key() == null ? null : sound.key().name();
        moods = sound.moods().stream().map(Mood::name).toArray(String[]::new);
    }

    SaidSound toSound() {
        return new SaidSound(
                bpm,
                key == null ? null : MusicalKey.valueOf(key),
                Stream.of(moods).map(Mood::valueOf).toList());
    }
}
