package io.veza.stream.studio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the captions of an HLS presentation against the rules of RFC 8216, by their numbers. */
public final class CaptionRules {

    private static final Pattern MEDIA = Pattern.compile("#EXT-X-MEDIA:TYPE=SUBTITLES,(.*)\n");
    private static final Pattern VARIANT = Pattern.compile("#EXT-X-STREAM-INF:(.*)\n(?!#)(.+)");
    private static final Pattern CUE = Pattern.compile("(\\S+) --> (\\S+)\n[^\n]+");
    private static final String CLOCK = "\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n";
    private static final double ROUNDING = 0.002;

    private final Function<String, byte[]> fetch;
    private final List<String> broken = new ArrayList<>();

    private CaptionRules(Function<String, byte[]> fetch) {
        this.fetch = fetch;
    }

    /** The numbers of the rules that are broken; there is one group of captions at least. */
    public static List<String> broken(String multivariant, Function<String, byte[]> fetch) {
        CaptionRules rules = new CaptionRules(fetch);
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
        Matcher media = MEDIA.matcher(text);
        require(media.find(), "4.3.4.1");
        String group = media.reset().find() ? quoted(media.group(1), "GROUP-ID") : "";
        require(!group.isEmpty() && !quoted(text, "NAME").isEmpty(), "4.3.4.1");
        require(!text.contains("DEFAULT=YES") || text.contains("AUTOSELECT=YES"), "4.3.4.1 AUTO");
        require(quoted(text, "LANGUAGE").matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"), "RFC 5646");
        double seconds = 0;
        Matcher variants = VARIANT.matcher(text);
        while (variants.find()) {
            require(quoted(variants.group(1), "SUBTITLES").equals(group), "4.3.4.2.1");
            seconds = seconds(text(beside(address, variants.group(2))));
        }
        if (!group.isEmpty()) {
            readPlaylist(beside(address, quoted(text, "URI")), seconds);
        }
    }

    private void readPlaylist(String address, double sound) {
        String text = text(address);
        require(text.startsWith("#EXTM3U\n"), "4.3.1.1");
        require(text.contains("\n#EXT-X-PLAYLIST-TYPE:VOD\n"), "6.2.4");
        require(text.endsWith("\n#EXT-X-ENDLIST\n"), "4.3.3.4");
        require(Math.abs(seconds(text) - sound) < ROUNDING, "3.5 duration");
        double from = 0;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("#EXTINF:")) {
                double to = from + duration(lines.get(i));
                require(Math.round(to - from) <= target(text), "4.3.3.1");
                readPiece(text(beside(address, lines.get(i + 1))), from, to);
                from = to;
            }
        }
    }

    private void readPiece(String text, double from, double to) {
        require(text.startsWith("WEBVTT\n"), "3.5 header");
        require(text.contains(CLOCK), "3.5 clock");
        require(text.endsWith("\n\n"), "WebVTT 4.1");
        Matcher cue = CUE.matcher(text);
        while (cue.find()) {
            double start = time(cue.group(1));
            double end = time(cue.group(2));
            require(start < end, "WebVTT 4.1 end");
            require(start < to + ROUNDING && end > from - ROUNDING, "3.5 cues");
        }
    }

    private static double seconds(String playlist) {
        return playlist.lines()
                .filter(line -> line.startsWith("#EXTINF:"))
                .mapToDouble(CaptionRules::duration)
                .sum();
    }

    private static double duration(String line) {
        return Double.parseDouble(line.substring(8, line.indexOf(',')));
    }

    private static long target(String text) {
        Matcher found = Pattern.compile("#EXT-X-TARGETDURATION:(\\d+)").matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static double time(String text) {
        String[] parts = text.split(":");
        return 3600 * Double.parseDouble(parts[0])
                + 60 * Double.parseDouble(parts[1])
                + Double.parseDouble(parts[2]);
    }

    private static String quoted(String text, String name) {
        Matcher found = Pattern.compile("(?:^|[:,])" + name + "=\"([^\"]+)\"").matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String beside(String address, String name) {
        return address.substring(0, address.lastIndexOf('/') + 1) + name;
    }
}
