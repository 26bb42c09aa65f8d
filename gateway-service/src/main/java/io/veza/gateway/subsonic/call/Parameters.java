package io.veza.gateway.subsonic.call;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a player sends along, in the address or in a form: the same words in either. */
public final class Parameters {

    /** A playlist is put with one for each of its songs. */
    private static final int MOST = 6_000;

    private final Map<String, List<String>> values = new HashMap<>();

    private Parameters() {}

    /** Refuses what is not encoded as it should be. */
    public static Parameters of(@Nullable String query, String form) {
        Parameters all = new Parameters();
        try {
            all.add(query == null ? "" : query);
            all.add(form);
        } catch (IllegalArgumentException nonsense) {
            throw new Refused(ErrorNumber.GENERIC, "The parameters cannot be read.");
        }
        return all;
    }

    private void add(String text) {
        new QueryStringDecoder(text, StandardCharsets.UTF_8, false, MOST, true)
                .parameters()
                .forEach((name, found) ->
                        values.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(found));
    }

    /** Empty also where nothing stands behind the name. */
    public Optional<String> find(String name) {
        return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    public String text(String name) {
        return find(name).orElse("");
    }

    public String require(String name) {
        return find(name)
                .orElseThrow(() ->
                        new Refused(
                                ErrorNumber.MISSING_PARAMETER,
                                "Required parameter '" + name + "' is missing."));
    }

    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean flag(String name, boolean otherwise) {
        return find(name).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** What is beyond a bound counts as the bound. */
    public int number(String name, int otherwise, int most) {
        return find(name).map(text -> Math.clamp(parse(name, text), 0, most)).orElse(otherwise);
    }

    public Optional<Long> time(String name) {
        return find(name).map(text -> parse(name, text));
    }

    public static long parse(String name, String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException nonsense) {
            throw new Refused(ErrorNumber.GENERIC, "'" + name + "' must be a whole number.");
        }
    }
}
