package io.veza.proto.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a newer contract takes away from those who rely on an older one. Additions take nothing. */
final class Breakage {

    private Breakage() {}

    static List<String> between(Contract landed, Contract current) {
        List<String> breaks = new ArrayList<>();
        landed.elements()
                .forEach((key, element) -> compare(element, current.elements().get(key), breaks));
        return breaks;
    }

    private static void compare(Element landed, @Nullable Element current, List<String> breaks) {
        if (current == null) {
            breaks.add("removed: " + landed);
            return;
        }
        landed.facts()
                .forEach((fact, before) -> {
                    String now = current.facts().get(fact);
                    if (!Objects.equals(before, now)) {
                        breaks.add(
                                "changed: %s %s: %s -> %s"
                                        .formatted(landed.key(), fact, before, now));
                    }
                });
    }
}
