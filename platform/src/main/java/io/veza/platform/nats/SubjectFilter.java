package io.veza.platform.nats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The narrowest single subject that covers all of a handler's types; NATS before 2.10 takes only
 * one, and one consumer is what keeps a stream's events of different types in order.
 */
final class SubjectFilter {

    private SubjectFilter() {}

    static String of(Set<String> types) {
        if (types.size() == 1) {
            return types.iterator().next();
        }
        List<String> common = new ArrayList<>();
        List<String[]> tokens = types.stream().map(type -> type.split("\\.", -1)).toList();
        for (int i = 0; sameToken(tokens, i); i++) {
            common.add(tokens.getFirst()[i]);
        }
        common.add(">");
        return String.join(".", common);
    }

    private static boolean sameToken(List<String[]> types, int index) {
        return types.stream().allMatch(type -> type.length > index + 1)
                && types.stream().map(type -> type[index]).distinct().count() == 1;
    }
}
