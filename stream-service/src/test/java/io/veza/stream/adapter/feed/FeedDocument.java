package io.veza.stream.adapter.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A feed as another parser sees it: by namespace, whatever the prefixes. */
final class FeedDocument {

    private final Element channel;

    private FeedDocument(Element channel) {
        this.channel = channel;
    }

    static FeedDocument parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        return new FeedDocument(children(document.getDocumentElement(), "", "channel").getFirst());
    }

    List<Element> items() {
        return children(channel, "", "item");
    }

    List<Element> all(String namespace, String name) {
        return children(channel, namespace, name);
    }

    String text(String namespace, String name) {
        return text(channel, namespace, name);
    }

    static String text(Element parent, String namespace, String name) {
        List<Element> found = children(parent, namespace, name);
        return found.isEmpty() ? "" : found.getFirst().getTextContent();
    }

    static List<Element> children(Element parent, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            String space = node.getNamespaceURI() == null ? "" : node.getNamespaceURI();
            if (node instanceof Element element
                    && space.equals(namespace)
                    && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
