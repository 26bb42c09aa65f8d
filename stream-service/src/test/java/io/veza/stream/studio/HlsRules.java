package io.veza.stream.studio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads an on-demand HLS presentation against the rules for it, each named by its number: {@code
 * RFC} those of RFC 8216, {@code AH} those of Apple's HLS Authoring Specification (2025-06-26).
 */
public final class HlsRules {

    private static final Pattern VARIANT = Pattern.compile("#EXT-X-STREAM-INF:(.*)\n(?!#)(.+)");
    private static final long FOR_A_PHONE = 192_000;
    private static final double TENTH = 0.1;

    private final Function<String, byte[]> fetch;
    private final List<String> broken = new ArrayList<>();
    private final List<String> grids = new ArrayList<>();

    private HlsRules(Function<String, byte[]> fetch) {
        this.fetch = fetch;
    }

    /**
     * The numbers of the rules that are broken.
     *
     * @param fetch gives the bytes of what an address names, relative to the playlist it stands in
     */
    public static List<String> broken(String multivariant, Function<String, byte[]> fetch) {
        HlsRules rules = new HlsRules(fetch);
        rules.readMultivariant(multivariant);
        return rules.broken.stream().distinct().toList();
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private String text(String address) {
        return new String(fetch.apply(address), StandardCharsets.UTF_8);
    }

    private void readMultivariant(String address) {
        String text = text(address);
        require(text.startsWith("#EXTM3U\n"), "RFC 4.3.1.1");
        require(text.contains("\n#EXT-X-INDEPENDENT-SEGMENTS\n"), "RFC 4.3.5.1");
        require(text.contains("CODECS=\"mp4a.40.2\""), "AH 2.3");
        Matcher variants = VARIANT.matcher(text);
        boolean light = false;
        while (variants.find()) {
            long peak = number(variants.group(1), "(?<!AVERAGE-)BANDWIDTH");
            light |= peak > 0 && peak <= FOR_A_PHONE;
            require(variants.group(1).contains("CODECS="), "RFC 4.3.4.2 CODECS");
            readMedia(variants.group(1), beside(address, variants.group(2)));
        }
        require(light, "AH 9.21");
        require(grids.stream().distinct().count() == 1, "RFC 6.2.4");
    }

    private void readMedia(String attributes, String address) {
        String text = text(address);
        long target = number(text, "#EXT-X-TARGETDURATION", ":");
        require(number(text, "#EXT-X-VERSION", ":") >= 6, "RFC 7");
        require(target > 0, "RFC 4.3.3.1");
        require(text.contains("\n#EXT-X-PLAYLIST-TYPE:VOD\n"), "AH 8.6");
        require(text.endsWith("\n#EXT-X-ENDLIST\n"), "RFC 4.3.3.4");
        require(!text.contains("PROGRAM-DATE-TIME"), "RFC 4.3.2.6");
        readHeader(text, address);
        readSegments(attributes, text, address, target);
    }

    private void readHeader(String text, String address) {
        Matcher map = Pattern.compile("#EXT-X-MAP:URI=\"([^\"]+)\"").matcher(text);
        require(map.find(), "RFC 4.3.2.5");
        if (map.reset().find()) {
            byte[] header = fetch.apply(beside(address, map.group(1)));
            require(box(header).equals("ftyp"), "RFC 3.3 header");
        }
    }

    private void readSegments(String attributes, String text, String address, long target) {
        List<Double> seconds =
                text.lines()
                        .filter(line -> line.startsWith("#EXTINF:"))
                        .map(line -> Double.parseDouble(line.substring(8, line.indexOf(','))))
                        .toList();
        List<byte[]> bytes =
                text.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> fetch.apply(beside(address, line)))
                        .toList();
        require(!seconds.isEmpty() && seconds.size() == bytes.size(), "RFC 4.3.2.1");
        require(seconds.stream().allMatch(one -> Math.round(one) <= target), "RFC 4.3.3.1");
        require(seconds.stream().allMatch(one -> one <= target + 0.5), "AH 7.7");
        require(bytes.stream().allMatch(one -> box(one).equals("moof")), "RFC 3.3 segment");
        grids.add(target + " " + seconds);
        readRates(attributes, seconds, bytes, target);
    }

    private void readRates(
            String attributes, List<Double> seconds, List<byte[]> bytes, long target) {
        double whole = seconds.stream().mapToDouble(one -> one).sum();
        double average = 8.0 * bytes.stream().mapToLong(one -> one.length).sum() / whole;
        double peak =
                IntStream.range(0, seconds.size())
                        .mapToDouble(from -> peakFrom(from, seconds, bytes, target))
                        .max()
                        .orElse(0);
        require(near(number(attributes, "(?<!AVERAGE-)BANDWIDTH"), peak), "AH 9.13");
        require(near(number(attributes, "AVERAGE-BANDWIDTH"), average), "AH 9.14");
    }

    /** Of runs that last half of the target duration to one and a half of it (RFC 8216, 4.1). */
    private static double peakFrom(
            int from, List<Double> seconds, List<byte[]> bytes, long target) {
        double peak = 0;
        double duration = 0;
        double bits = 0;
        for (int i = from; i < seconds.size(); i++) {
            duration += seconds.get(i);
            bits += 8.0 * bytes.get(i).length;
            if (duration >= 0.5 * target && duration <= 1.5 * target) {
                peak = Math.max(peak, bits / duration);
            }
        }
        return peak;
    }

    private static boolean near(long stated, double measured) {
        return Math.abs(stated - measured) <= TENTH * measured;
    }

    private static long number(String text, String name) {
        return number(text, name, "=");
    }

    /** 0 for what is not there. */
    private static long number(String text, String name, String sign) {
        Matcher found = Pattern.compile(name + sign + "(\\d+)").matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static String box(byte[] bytes) {
        return bytes.length < 8 ? "" : new String(bytes, 4, 4, StandardCharsets.ISO_8859_1);
    }

    private static String beside(String address, String name) {
        return address.substring(0, address.lastIndexOf('/') + 1) + name;
    }
}
