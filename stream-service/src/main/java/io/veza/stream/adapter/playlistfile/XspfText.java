package io.veza.stream.adapter.playlistfile;

import io.veza.stream.domain.playlist.Sheet;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A playlist as XSPF. */
final class XspfText {

    private static final String NAMESPACE = "http://xspf.org/ns/0/";

    private final StringWriter text = new StringWriter();

    XspfText(Sheet sheet) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("playlist");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1");
            element(xml, "title", sheet.title());
            element(xml, "creator", sheet.owner());
            xml.writeStartElement("trackList");
            for (Sheet.Line line : sheet.lines()) {
                track(xml, line);
            }
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void track(XMLStreamWriter xml, Sheet.Line line) throws XMLStreamException {
        xml.writeStartElement("track");
        element(xml, "location", line.address());
        element(xml, "identifier", line.page());
        element(xml, "title", line.title());
        element(xml, "creator", line.artist());
        element(xml, "duration", line.durationMs() == 0 ? "" : "" + line.durationMs());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String value)
            throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement(name);
            // XML 1.0 has no way to write these.
            xml.writeCharacters(
                    value.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", ""));
            xml.writeEndElement();
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
