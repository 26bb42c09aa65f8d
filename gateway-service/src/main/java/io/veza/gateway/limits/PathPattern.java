package io.veza.gateway.limits;

import java.util.List;

/** Paths of one shape: {@code *} stands for one step, {@code **} at the end for what follows. */
record PathPattern(List<String> steps) {

    private static final String ONE = "*";
    private static final String REST = "**";

    static PathPattern of(String pattern) {
        return new PathPattern(steps(pattern));
    }

    static List<String> steps(String path) {
        return List.of(path.split("/"));
    }

    boolean matches(List<String> path) {
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (step.equals(REST)) {
                return true;
            }
            if (i == path.size() || !(step.equals(ONE) || step.equals(path.get(i)))) {
                return false;
            }
        }
        return path.size() == steps.size();
    }
}
