package io.veza.stream.adapter.ttml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.lyrics.LyricsError;
import io.veza.stream.domain.lyrics.LyricsLimits;
import io.veza.stream.domain.lyrics.TimedText;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a document, element by element, and lets nothing in it reach out of it. */
final class TtmlReader {

    /** Deeper than any lyrics go. */
    private static final int DEEPEST = 32;

    private final XMLStreamReader xml;
    private final TtmlSong song;
    private final Deque<Scope> open = new ArrayDeque<>();

    private TtmlReader(XMLStreamReader xml, LyricsLimits limits) {
        this.xml = xml;
        this.song = new TtmlSong(limits);
        open.push(Scope.OUTSIDE);
    }

    static TimedText read(String text, LyricsLimits limits) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            XMLStreamReader xml = safely().createXMLStreamReader(new StringReader(bare));
            return new TtmlReader(xml, limits).song();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw LyricsError.LYRICS_BAD_XML.at(Math.max(1, line), "here the XML is broken");
        }
    }

    private static XMLInputFactory safely() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private TimedText song() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case START_ELEMENT -> start();
                case END_ELEMENT -> song.close(open.pop());
                case CHARACTERS, CDATA, SPACE -> song.say(open.element(), xml.getText());
                case DTD, ENTITY_REFERENCE ->
                        throw refusal("document types and entities of one's own are not taken");
                default -> {
                    // Comments and instructions say nothing that is sung.
                }
            }
        }
        return song.build();
    }

    private void start() {
        if (open.size() > DEEPEST) {
            throw refusal("nothing in lyrics is nested that deep");
        }
        TtmlElement element = new TtmlElement(xml);
        if (open.size() == 1 && !element.name().equals("tt")) {
            throw LyricsError.LYRICS_NO_HEADER.at(
                    element.line(), "TTML begins with the element tt, not " + element.name());
        }
        open.push(song.open(open.element(), element));
    }

    private DomainException refusal(String message) {
        return LyricsError.LYRICS_BAD_XML.at(xml.getLocation().getLineNumber(), message);
    }
}
