package io.veza.stream.adapter.ttml;

import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The element that a reader stands on. Namespaces have changed over the years, local names have
 * not.
 */
record TtmlElement(XMLStreamReader xml) {

    /** Files of this service count all times from the beginning, wherever they stand. */
    private static final String ABSOLUTE = "apple.com/lyric-ttml";

    String name() {
        return xml.getLocalName();
    }

    int line() {
        return xml.getLocation().getLineNumber();
    }

    /** Null: it has none. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && !isXml(xml.getAttributeNamespace(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    @Nullable String ofXml(String name) {
        return xml.getAttributeValue(XMLConstants.XML_NS_URI, name);
    }

    private static boolean isXml(@Nullable String namespace) {
        return XMLConstants.XML_NS_URI.equals(namespace);
    }

    boolean countsFromTheStart() {
        return IntStream.range(0, xml.getNamespaceCount())
                .mapToObj(xml::getNamespaceURI)
                .filter(Objects::nonNull)
                .anyMatch(uri -> uri.contains(ABSOLUTE));
    }
}
