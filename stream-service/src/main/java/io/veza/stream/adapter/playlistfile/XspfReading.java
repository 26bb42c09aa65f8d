package io.veza.stream.adapter.playlistfile;

import io.veza.stream.domain.playlist.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Gathers what is known of a playlist while its XML goes by; all else is passed over. */
final class XspfReading {

    /** Deeper than any playlist is. */
    private static final int DEEPEST = 64;

    private static final int OF_PLAYLIST = 2;
    private static final int OF_TRACK = 4;

    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> list = new HashMap<>();
    private final Map<String, String> track = new HashMap<>();
    private final List<Sheet.Line> lines = new ArrayList<>();

    void take(XMLStreamReader reader, int event) throws UnreadableException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text.append(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableException("it has a document type or entities");
            default -> {
                // Comments and the like.
            }
        }
    }

    private void begin(String name) throws UnreadableException {
        if (path.isEmpty() && !name.equals("playlist")) {
            throw new UnreadableException("it is something else");
        }
        if (path.size() >= DEEPEST) {
            throw new UnreadableException("it is nested too deep");
        }
        path.add(name);
        text.setLength(0);
    }

    private void end() {
        String name = path.getLast();
        if (path.size() == OF_PLAYLIST) {
            list.putIfAbsent(name, text.toString().strip());
        } else if (path.size() == OF_TRACK && inTrack(OF_TRACK)) {
            track.putIfAbsent(name, text.toString().strip());
        } else if (path.size() == OF_TRACK - 1 && inTrack(OF_TRACK - 1)) {
            lines.add(line());
            track.clear();
        }
        path.removeLast();
        text.setLength(0);
    }

    private boolean inTrack(int depth) {
        return path.subList(1, Math.min(depth, OF_TRACK - 1)).equals(List.of("trackList", "track"));
    }

    private Sheet.Line line() {
        return new Sheet.Line(
                of(track, "title"),
                of(track, "creator"),
                of(track, "location"),
                of(track, "identifier"),
                millis(of(track, "duration")));
    }

    static int millis(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String of(Map<String, String> said, String name) {
        return said.getOrDefault(name, "");
    }

    Sheet sheet() {
        return new Sheet(of(list, "title"), of(list, "creator"), lines);
    }
}
