package io.veza.stream.adapter.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * An element where it begins.
 *
 * @param name with the prefix that its namespace usually has; {@link #UNKNOWN} of others
 */
record Tag(String name, Map<String, String> attributes) {

    static final String UNKNOWN = "?";

    private static final Map<String, String> PREFIXES =
            Map.of(
                    "",
                    "",
                    Xml.ITUNES.toLowerCase(Locale.ROOT),
                    "itunes:",
                    Xml.PODCAST,
                    "podcast:",
                    "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
                    "podcast:",
                    Xml.CONTENT,
                    "content:");

    static Tag of(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        String prefix = PREFIXES.get(namespace.toLowerCase(Locale.ROOT));
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Tag(prefix == null ? UNKNOWN : prefix + reader.getLocalName(), attributes);
    }

    boolean is(String prefix, String local) {
        return name.equals(prefix + local);
    }
}
