package io.veza.gateway.subsonic.sound;

import io.veza.gateway.subsonic.call.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A multivariant playlist (RFC 8216, section 4.3.4), to be served from elsewhere than what it
 * names.
 *
 * @param head what stands before the variants
 */
record Variants(List<String> head, List<Variant> all) {

    private static final String VARIANT = "#EXT-X-STREAM-INF:";

    /** What a line of the head names, as captions. */
    private static final String NAMED = "URI=\"";

    private static final Pattern RATE = Pattern.compile("AVERAGE-BANDWIDTH=(\\d{1,9})");

    /** What a rung is said to have is a little less than what it takes, with its containers. */
    private static final double TOLERANCE = 1.1;

    private static final int BITS = 1_000;
    private static final int HIGHEST = 100_000;

    private record Variant(String line, String address, int bitsPerSecond) {

        boolean isWithin(int kilobits) {
            return bitsPerSecond <= kilobits * BITS * TOLERANCE;
        }
    }

    /** What a player may say beside it, as of pictures, is of no matter. */
    static int kilobits(String rate) {
        int at = rate.indexOf('@');
        String number = at < 0 ? rate : rate.substring(0, at);
        return Math.clamp(Parameters.parse("bitRate", number), 0, HIGHEST);
    }

    /**
     * @param address its own; what it names is relative to it
     */
    static Variants read(String text, String address) {
        String base = address.substring(0, address.lastIndexOf('/') + 1);
        List<String> head = new ArrayList<>();
        List<Variant> variants = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(VARIANT) && i + 1 < lines.size()) {
                variants.add(variant(lines.get(i), base + lines.get(i + 1)));
                i++;
            } else {
                head.add(lines.get(i).replace(NAMED, NAMED + base));
            }
        }
        return new Variants(head, variants);
    }

    private static Variant variant(String line, String address) {
        Matcher rate = RATE.matcher(line);
        return new Variant(line, address, rate.find() ? Integer.parseInt(rate.group(1)) : 0);
    }

    /** For each rate the best variant within it, or the least there is; without any, all. */
    String write(List<Integer> rates) {
        Set<Variant> wanted =
                rates.isEmpty()
                        ? Set.copyOf(all)
                        : rates.stream().map(this::within).collect(Collectors.toSet());
        StringBuilder text = new StringBuilder();
        head.forEach(line -> text.append(line).append('\n'));
        all.stream()
                .filter(wanted::contains)
                .forEach(one ->
                        text.append(one.line()).append('\n').append(one.address()).append('\n'));
        return text.toString();
    }

    private Variant within(int kilobits) {
        Comparator<Variant> byRate = Comparator.comparingInt(Variant::bitsPerSecond);
        return all.stream()
                .filter(variant -> kilobits == 0 || variant.isWithin(kilobits))
                .max(byRate)
                .orElseGet(() -> all.stream().min(byRate).orElseThrow());
    }
}
