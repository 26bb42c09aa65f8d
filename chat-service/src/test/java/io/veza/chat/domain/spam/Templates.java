package io.veza.chat.domain.spam;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/** Sentences with choices and gaps, by kind; one half to learn from, the other to test with. */
final class Templates {

    private static final List<String> NAMES =
            List.of(
                    "anna", "bela", "carl", "dora", "emil", "fay", "gus", "hana", "ivo", "jade",
                    "kai", "lena", "milo", "noor", "olga", "piet", "rosa", "sven", "tara", "udo");
    private static final List<String> GEAR =
            List.of(
                    "juno 106",
                    "tr-808",
                    "mpc",
                    "telecaster",
                    "precision bass",
                    "wurlitzer",
                    "sm57",
                    "tape echo",
                    "cello",
                    "op-1",
                    "minimoog",
                    "drum kit",
                    "clarinet",
                    "octatrack");
    private static final List<String> SONGS =
            List.of(
                    "night bus",
                    "aube",
                    "salt",
                    "paper moon",
                    "grey cat",
                    "la marée",
                    "tin roof",
                    "second hand",
                    "slow mail",
                    "zéro heure");
    private static final List<String> PLACES =
            List.of(
                    "lindqvist",
                    "music",
                    "band",
                    "mill",
                    "studio",
                    "synth",
                    "club",
                    "records",
                    "trio",
                    "choir",
                    "sound",
                    "orchestra",
                    "vagues",
                    "noir",
                    "keys",
                    "garden");
    private static final List<String> ENDINGS =
            List.of("com", "net", "org", "fr", "de", "co.uk", "info", "io", "online");
    private static final List<String> TRACKS =
            List.of(
                    "https://soundcloud.com/%s/%s",
                    "https://%s.bandcamp.com/track/%s",
                    "https://www.youtube.com/watch?v=%2$s%1$s",
                    "https://youtu.be/%2$s%1$s",
                    "https://open.spotify.com/track/%2$s%1$s");

    private final Map<String, List<String>> byKind;
    private final Random random;

    private Templates(Map<String, List<String>> byKind, Random random) {
        this.byKind = byKind;
        this.random = random;
    }

    static Templates of(String name, Share share, Random random) {
        Map<String, List<String>> half = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String line : lines(name + ".txt")) {
            if (counts.merge(kind(line), 1, Integer::sum) % 2 == share.half()) {
                add(half, line);
            }
        }
        if (share.half() == Share.TAUGHT) {
            lines(name + "-taught.txt").forEach(line -> add(half, line));
        }
        half.replaceAll((_, all) -> part(all, share));
        return new Templates(half, random);
    }

    private static void add(Map<String, List<String>> byKind, String line) {
        byKind.computeIfAbsent(kind(line), _ -> new ArrayList<>())
                .add(line.substring(line.indexOf('|') + 1));
    }

    private static String kind(String line) {
        return line.substring(0, line.indexOf('|'));
    }

    static <T> List<T> part(List<T> all, Share share) {
        List<T> part =
                IntStream.range(0, all.size()).filter(share::has).mapToObj(all::get).toList();
        return part.isEmpty() ? all : part;
    }

    private static List<String> lines(String file) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Templates.class.getResourceAsStream("/spam/" + file)),
                                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> kinds() {
        return List.copyOf(byKind.keySet());
    }

    String template(String kind) {
        return pick(byKind.get(kind));
    }

    /** Makes every choice and fills every gap. */
    String fill(String template, String host) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char one = template.charAt(at);
            int end = one == '{' ? template.indexOf('}', at) : one == '%' ? gap(template, at) : -1;
            if (end < 0) {
                text.append(one);
                at++;
                continue;
            }
            String inside = template.substring(at + 1, end);
            text.append(
                    one == '{'
                            ? fill(pick(List.of(inside.split("\\|", -1))), host)
                            : slot(inside, host));
            at = end + 1;
        }
        return text.toString().strip();
    }

    private static int gap(String template, int at) {
        int end = template.indexOf('%', at + 1);
        return end > at + 1 && template.substring(at + 1, end).matches("[a-z0-9]+") ? end : -1;
    }

    private String slot(String name, String host) {
        return switch (name.replaceAll("[0-9]", "")) {
            case "host" -> host;
            case "name" -> pick(NAMES);
            case "gear" -> pick(GEAR);
            case "song" -> pick(SONGS);
            case "site" -> site();
            case "track" -> pick(TRACKS).formatted(pick(NAMES), code());
            case "num" -> String.valueOf(1 + random.nextInt(9));
            case "code" -> code();
            default -> throw new IllegalStateException("no such gap: " + name);
        };
    }

    String site() {
        String first = random.nextInt(3) == 0 ? pick(PLACES) + "-" : pick(NAMES);
        return first + pick(PLACES) + "." + pick(ENDINGS);
    }

    private String code() {
        return Integer.toString(36 * 36 * 36 * 36 + random.nextInt(50_000_000), 36);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
