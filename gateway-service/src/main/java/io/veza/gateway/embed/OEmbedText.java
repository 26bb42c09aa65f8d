package io.veza.gateway.embed;

import io.vertx.core.json.JsonObject;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The two ways in which oEmbed is written. */
final class OEmbedText {

    private OEmbedText() {}

    static String of(Map<String, Object> said, OEmbedRequest.Format format) {
        return switch (format) {
            case JSON -> new JsonObject(said).encode();
            case XML -> xml(said);
        };
    }

    private static String xml(Map<String, Object> said) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            text.append("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>");
            writer.writeStartElement("oembed");
            for (Map.Entry<String, Object> one : said.entrySet()) {
                writer.writeStartElement(one.getKey());
                writer.writeCharacters(one.getValue().toString());
                writer.writeEndElement();
            }
            writer.writeEndElement();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
