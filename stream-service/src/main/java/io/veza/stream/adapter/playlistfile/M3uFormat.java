package io.veza.stream.adapter.playlistfile;

import io.veza.stream.domain.playlist.FileFormat;
import io.veza.stream.domain.playlist.Sheet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Extended M3U in UTF-8. What begins with {@code #} and is not known is a comment. */
final class M3uFormat implements TextFormat {

    private static final String BEGIN = "#EXTM3U";
    private static final String TITLE = "#PLAYLIST:";

    /** Ours: which track it is, whatever becomes of the address of its sound. */
    private static final String PAGE = "#VEZA-TRACK:";

    private static final Pattern INFO = Pattern.compile("#EXTINF:\\s*(-?\\d{1,9})?[^,]*,(.*)");
    private static final String BETWEEN = " - ";

    @Override
    public FileFormat format() {
        return FileFormat.M3U;
    }

    @Override
    public String write(Sheet sheet) {
        StringBuilder text = new StringBuilder(BEGIN).append('\n');
        text.append(TITLE).append(oneLine(sheet.title())).append('\n');
        for (Sheet.Line line : sheet.lines()) {
            long seconds = Duration.ofMillis(line.durationMs()).toSeconds();
            String artist = line.artist().isEmpty() ? "" : oneLine(line.artist()) + BETWEEN;
            text.append("#EXTINF:").append(line.durationMs() == 0 ? -1 : seconds).append(',');
            text.append(artist).append(oneLine(line.title())).append('\n');
            text.append(PAGE).append(line.page()).append('\n');
            text.append(line.address()).append('\n');
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public Sheet read(String text) throws UnreadableException {
        String title = "";
        List<Sheet.Line> lines = new ArrayList<>();
        Sheet.Line next = Sheet.Line.EMPTY;
        for (String raw : text.replace("\uFEFF", "").lines().map(String::strip).toList()) {
            if (raw.startsWith(TITLE)) {
                title = raw.substring(TITLE.length()).strip();
            } else if (raw.startsWith("#")) {
                next = described(next, raw);
            } else if (!raw.isEmpty()) {
                lines.add(addressed(next, raw));
                next = Sheet.Line.EMPTY;
            }
        }
        if (lines.isEmpty() && !text.contains(BEGIN)) {
            throw new UnreadableException("it names nothing");
        }
        return new Sheet(title, "", lines);
    }

    private static Sheet.Line described(Sheet.Line line, String comment) {
        if (comment.startsWith(PAGE)) {
            String page = comment.substring(PAGE.length()).strip();
            return new Sheet.Line(
                    line.title(), line.artist(), line.address(), page, line.durationMs());
        }
        Matcher info = INFO.matcher(comment);
        if (!info.matches()) {
            return line;
        }
        String said = info.group(2).strip();
        int cut = said.indexOf(BETWEEN);
        String artist = cut > 0 ? said.substring(0, cut).strip() : "";
        String title = cut > 0 ? said.substring(cut + BETWEEN.length()).strip() : said;
        return new Sheet.Line(title, artist, line.address(), line.page(), millis(info.group(1)));
    }

    private static int millis(String seconds) {
        long known = seconds == null ? 0 : Math.max(0, Long.parseLong(seconds));
        return (int) Math.min(Integer.MAX_VALUE, known * 1000);
    }

    /** Where nothing was said before it, the name of the file is the title. */
    private static Sheet.Line addressed(Sheet.Line line, String address) {
        String title = line.title().isEmpty() ? nameIn(address) : line.title();
        return new Sheet.Line(title, line.artist(), address, line.page(), line.durationMs());
    }

    private static String nameIn(String address) {
        String file = address.substring(address.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
