package io.veza.stream.adapter.ttml;

import io.veza.stream.domain.lyrics.TimedTextBuilder;
import java.util.HashMap;
import java.util.Map;

/** What the head of a document says: the title, and who sings (TTML 2, section 14). */
final class TtmlHead {

    private final TimedTextBuilder song;
    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String agent = "";

    TtmlHead(TimedTextBuilder song) {
        this.song = song;
    }

    void open(TtmlElement element) {
        if (element.name().equals("agent")) {
            String id = element.ofXml("id");
            agent = id == null ? "" : id;
        }
        text.setLength(0);
    }

    void say(String more) {
        text.append(more);
    }

    void close(String element) {
        String said = text.toString().strip();
        if (element.equals("title")) {
            song.tag("ti", said);
        } else if (element.equals("name") && !agent.isEmpty() && !said.isEmpty()) {
            names.putIfAbsent(agent, said);
        }
        text.setLength(0);
    }

    /** By the name of whoever has that id; who has none is called by it. */
    String named(String id) {
        return names.getOrDefault(id, id);
    }
}
