package io.veza.stream.adapter.feed;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements; those without a value are left out. */
final class Xml {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    static final String PODCAST = "https://podcastindex.org/namespace/1.0";
    static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

    /** XML 1.0 has no way to write these. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    private final XMLStreamWriter out;

    Xml(XMLStreamWriter out) {
        this.out = out;
    }

    void begin(String name) throws XMLStreamException {
        out.writeStartElement(name);
    }

    void begin(String prefix, String name, String namespace) throws XMLStreamException {
        out.writeStartElement(prefix, name, namespace);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, clean(value));
    }

    void text(String value) throws XMLStreamException {
        out.writeCharacters(clean(value));
    }

    void element(String name, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            begin(name);
            text(value);
            end();
        }
    }

    void itunes(String name, String value) throws XMLStreamException {
        element("itunes", name, ITUNES, value);
    }

    void podcast(String name, String value) throws XMLStreamException {
        element("podcast", name, PODCAST, value);
    }

    void element(String prefix, String name, String namespace, String value)
            throws XMLStreamException {
        if (!value.isBlank()) {
            begin(prefix, name, namespace);
            text(value);
            end();
        }
    }

    private static String clean(String value) {
        return UNWRITABLE.matcher(value).replaceAll("");
    }
}
