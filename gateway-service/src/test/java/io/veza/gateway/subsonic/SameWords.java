package io.veza.gateway.subsonic;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Whether an answer says in XML what it says in JSON. */
final class SameWords {

    /** Where an element is not called as in JSON. */
    private static final Map<String, String> ELEMENTS = Map.of("agents", "agent");

    /** Each answer has its own. */
    private static final String MOMENT = "lastModified";

    private final List<String> differences = new ArrayList<>();

    private SameWords() {}

    static List<String> differences(JsonObject json, String xml) {
        SameWords words = new SameWords();
        words.compare("", json, parse(xml));
        return words.differences;
    }

    static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception nonsense) {
            throw new AssertionError(xml, nonsense);
        }
    }

    private void compare(String path, JsonObject json, Element xml) {
        for (String name : json.fieldNames()) {
            Object value = json.getValue(name);
            String inside = path + "." + name;
            if (value instanceof JsonArray list) {
                list(inside, list, children(xml, ELEMENTS.getOrDefault(name, name)));
            } else if (value instanceof JsonObject object) {
                list(inside, new JsonArray().add(object), children(xml, name));
            } else {
                plain(inside, value.toString(), xml, name);
            }
        }
    }

    private void list(String path, JsonArray json, List<Element> xml) {
        if (json.size() != xml.size()) {
            differences.add(path + ": " + json.size() + " in JSON, " + xml.size() + " in XML");
            return;
        }
        for (int i = 0; i < json.size(); i++) {
            if (json.getValue(i) instanceof JsonObject object) {
                compare(path + "[" + i + "]", object, xml.get(i));
            } else if (!json.getValue(i).toString().equals(xml.get(i).getTextContent())) {
                differences.add(path + "[" + i + "]: " + xml.get(i).getTextContent());
            }
        }
    }

    private void plain(String path, String value, Element xml, String name) {
        List<Element> elements = children(xml, name);
        String found =
                xml.hasAttribute(name)
                        ? xml.getAttribute(name)
                        : elements.isEmpty()
                                ? xml.getTextContent()
                                : elements.getFirst().getTextContent();
        if (name.equals(MOMENT)) {
            return;
        }
        // XML has no way to say this one.
        if (!found.equals(value.replace("\u0001", ""))) {
            differences.add(path + ": " + value + " in JSON, " + found + " in XML");
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
