package io.veza.stream.adapter.ttml;

import io.veza.stream.domain.lyrics.TimedLine;
import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.lyrics.TimedWord;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document that a strict reader takes: times in what they are in, and no blank too many.
 */
final class TtmlWriter {

    private static final String TT = "http://www.w3.org/ns/ttml";
    private static final String METADATA = TT + "#metadata";
    private static final int SECOND = 1_000;

    private final XMLStreamWriter xml;
    private final TimedText song;
    private final List<String> voices;

    private TtmlWriter(XMLStreamWriter xml, TimedText song) {
        this.xml = xml;
        this.song = song;
        this.voices =
                song.lines().stream()
                        .map(TimedLine::voice)
                        .filter(voice -> !voice.isEmpty())
                        .distinct()
                        .toList();
    }

    static String write(TimedText song) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new TtmlWriter(xml, song).document();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("nothing here can fail to be written", impossible);
        }
        return out.append('\n').toString();
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("tt");
        xml.writeDefaultNamespace(TT);
        xml.writeNamespace("ttm", METADATA);
        xml.writeAttribute("xml:lang", legal(song.language()));
        xml.writeAttribute("xml:space", "preserve");
        head();
        xml.writeStartElement("body");
        xml.writeStartElement("div");
        lines();
        xml.writeEndDocument();
    }

    private void head() throws XMLStreamException {
        String title = song.tags().getOrDefault("ti", "");
        if (title.isEmpty() && voices.isEmpty()) {
            return;
        }
        xml.writeStartElement("head");
        xml.writeStartElement("metadata");
        if (!title.isEmpty()) {
            text("ttm:title", title);
        }
        for (int i = 0; i < voices.size(); i++) {
            xml.writeStartElement("ttm:agent");
            xml.writeAttribute("xml:id", id(i));
            xml.writeAttribute("type", "person");
            text("ttm:name", voices.get(i));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String id(int voice) {
        return "v" + (voice + 1);
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        if (element.equals("ttm:name")) {
            xml.writeAttribute("type", "full");
        }
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private void lines() throws XMLStreamException {
        List<Integer> closings = song.timed() ? song.closings() : List.of();
        for (int i = 0; i < song.lines().size(); i++) {
            xml.writeCharacters("\n");
            line(song.lines().get(i), song.timed() ? closings.get(i) : null);
        }
        xml.writeCharacters("\n");
    }

    private void line(TimedLine line, @Nullable Integer end) throws XMLStreamException {
        xml.writeStartElement("p");
        if (end != null) {
            xml.writeAttribute("begin", clock(line.begin()));
            xml.writeAttribute("end", clock(end));
        }
        if (!line.voice().isEmpty()) {
            xml.writeAttribute("ttm:agent", id(voices.indexOf(line.voice())));
        }
        List<@Nullable Integer> ends = line.wordEnds(end);
        int place = 0;
        for (int i = 0; i < line.words().size(); i++) {
            TimedWord word = line.words().get(i);
            rows(line.text().substring(place, word.from()));
            word(line, word, ends.get(i));
            place = word.to();
        }
        rows(line.text().substring(place));
        xml.writeEndElement();
    }

    private void word(TimedLine line, TimedWord word, @Nullable Integer end)
            throws XMLStreamException {
        xml.writeStartElement("span");
        xml.writeAttribute("begin", clock(word.start() - line.begin()));
        if (end != null) {
            xml.writeAttribute("end", clock(end - line.begin()));
        }
        rows(line.text().substring(word.from(), word.to()));
        xml.writeEndElement();
    }

    private void rows(String text) throws XMLStreamException {
        String[] rows = text.split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("br");
            }
            xml.writeCharacters(legal(rows[i]));
        }
    }

    /** Without what XML 1.0 has no way to write. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(sign -> sign >= ' ' || sign == '\t')
                .filter(sign -> sign < 0xD800 || sign > 0xDFFF && sign != 0xFFFE && sign != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String clock(int time) {
        int seconds = time / SECOND;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                time % SECOND);
    }
}
