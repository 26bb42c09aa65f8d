package io.veza.stream.domain.sound;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A tonic with its mode, in the order of the Camelot wheel: from each to the next is a fifth. Keys
 * with two names have that of the wheel.
 */
public enum MusicalKey {
    A_FLAT_MINOR,
    E_FLAT_MINOR,
    B_FLAT_MINOR,
    F_MINOR,
    C_MINOR,
    G_MINOR,
    D_MINOR,
    A_MINOR,
    E_MINOR,
    B_MINOR,
    F_SHARP_MINOR,
    D_FLAT_MINOR,
    B_MAJOR,
    F_SHARP_MAJOR,
    D_FLAT_MAJOR,
    A_FLAT_MAJOR,
    E_FLAT_MAJOR,
    B_FLAT_MAJOR,
    F_MAJOR,
    C_MAJOR,
    G_MAJOR,
    D_MAJOR,
    A_MAJOR,
    E_MAJOR;

    private static final int HOURS = 12;
    private static final int FIFTH = 7;
    private static final int A_FLAT = 8;
    private static final int B = 11;

    /** 1 to 12. */
    private int hour() {
        return ordinal() % HOURS + 1;
    }

    public boolean isMinor() {
        return ordinal() < HOURS;
    }

    /** Semitones above C. */
    public int tonic() {
        return ((isMinor() ? A_FLAT : B) + FIFTH * (hour() - 1)) % HOURS;
    }

    /** What DJs write, e.g. {@code 8A}. */
    public String camelot() {
        return hour() + (isMinor() ? "A" : "B");
    }

    /** What can be mixed without a dissonance: itself, one hour on and back, and the other mode. */
    public Set<MusicalKey> mixing() {
        return new LinkedHashSet<>(List.of(this, at(1), at(HOURS - 1), relative()));
    }

    private MusicalKey at(int hours) {
        return values()[(isMinor() ? 0 : HOURS) + (ordinal() + hours) % HOURS];
    }

    private MusicalKey relative() {
        return values()[(ordinal() + HOURS) % (2 * HOURS)];
    }

    /**
     * @param tonic semitones above C, 0 to 11
     */
    public static MusicalKey of(int tonic, boolean minor) {
        for (MusicalKey key : values()) {
            if (key.tonic() == tonic && key.isMinor() == minor) {
                return key;
            }
        }
        throw new IllegalArgumentException("no tonic: " + tonic);
    }
}
