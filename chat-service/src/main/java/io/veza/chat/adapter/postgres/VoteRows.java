package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.joining;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What people chose, as rows of poll_vote have it. */
final class VoteRows {

    private VoteRows() {}

    /** An array of arrays must be rectangular, so choices travel as text. */
    static String literal(Set<Integer> choices) {
        return choices.stream().sorted().map(String::valueOf).collect(joining(",", "{", "}"));
    }

    static Set<Integer> choices(Row row, String column) {
        return Arrays.stream(row.getArrayOfShorts(column))
                .map(Short::intValue)
                .collect(Collectors.toSet());
    }
}
