package io.veza.proto.contract;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One thing the contract promises, written as one line: {@code field veza.user.v1.User.1 json=id
 * name=id …}.
 *
 * @param key kind and place; a field's place is its number, so a rename is seen as one
 * @param facts what must not change about it
 */
record Element(String key, Map<String, String> facts) {

    Element {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    static Element parse(String line) {
        String[] words = line.split(" ");
        Map<String, String> facts =
                Arrays.stream(words)
                        .skip(2)
                        .map(word -> word.split("=", 2))
                        .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
        return new Element(words[0] + " " + words[1], facts);
    }

    @Override
    public String toString() {
        return facts.entrySet().stream()
                .map(fact -> " " + fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("", key, ""));
    }
}
