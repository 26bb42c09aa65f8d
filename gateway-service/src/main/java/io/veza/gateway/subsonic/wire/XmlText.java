package io.veza.gateway.subsonic.wire;

import com.google.protobuf.Message;
import io.veza.proto.subsonic.v1.Response;
import java.io.StringWriter;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an answer as XML: plain values as attributes, messages and lists as elements. */
final class XmlText {

    private static final String NAMESPACE = "http://subsonic.org/restapi";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** Elements of songs, releases and artists that OpenSubsonic has added. */
    private static final Set<String> ADDED =
            Set.of(
                    "albumArtists",
                    "artists",
                    "genres",
                    "isrc",
                    "moods",
                    "originalReleaseDate",
                    "releaseDate",
                    "releaseTypes",
                    "replayGain",
                    "roles");

    private final XMLStreamWriter xml;
    private final boolean old;

    private XmlText(XMLStreamWriter xml, boolean old) {
        this.xml = xml;
        this.old = old;
    }

    /**
     * @param old for players that know no elements but Subsonic's own
     */
    static String write(Response response, boolean old) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("subsonic-response");
            xml.writeDefaultNamespace(NAMESPACE);
            new XmlText(xml, old).content(response);
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    /** Attributes come before what is inside. */
    private void content(Message message) throws XMLStreamException {
        for (Shape.Field field : Shape.of(message).fields()) {
            if (field.isAttribute() && field.isIn(message)) {
                xml.writeAttribute(field.xmlName(), clean(field.value(message)));
            }
        }
        for (Shape.Field field : Shape.of(message).fields()) {
            if (!field.isAttribute() && field.isIn(message) && isKnown(field, message)) {
                inside(field, message);
            }
        }
    }

    /** Lists of genres and of artists, as answers of their own, have always been there. */
    private boolean isKnown(Shape.Field field, Message message) {
        return !old || message instanceof Response || !ADDED.contains(field.xmlName());
    }

    private void inside(Shape.Field field, Message message) throws XMLStreamException {
        if (field.isText()) {
            xml.writeCharacters(clean(field.value(message)));
            return;
        }
        for (Object value : field.values(message)) {
            xml.writeStartElement(field.xmlName());
            if (value instanceof Message inner) {
                content(inner);
            } else {
                xml.writeCharacters(clean(value));
            }
            xml.writeEndElement();
        }
    }

    /** XML 1.0 has no way to say the others, whatever somebody has put into a title. */
    private static String clean(Object value) {
        String text = value.toString();
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
