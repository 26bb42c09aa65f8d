package io.veza.chat.application.relation;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Whom somebody knows from rooms. */
public interface Acquaintances {

    /** The most rooms first. */
    Uni<List<Acquaintance>> of(long user, int largest, int most);

    /**
     * @param rooms how many they share
     */
    record Acquaintance(long user, int rooms) {}
}
