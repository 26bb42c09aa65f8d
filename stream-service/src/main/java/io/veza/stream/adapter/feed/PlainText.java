package io.veza.stream.adapter.feed;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What HTML says, without it: lines and paragraphs stay, and where links lead. */
final class PlainText {

    private PlainText() {}

    static String of(String html, int most) {
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new Reading(text));
        String plain =
                text.toString()
                        .replaceAll("[ \\t\\u00A0]+", " ")
                        .replaceAll(" *\\n *", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip();
        return cut(plain, most);
    }

    /** Of a page: each block a line, and each row within it. */
    static Stream<String> lines(Element page) {
        StringBuilder text = new StringBuilder();
        page.traverse(new Blocks(text));
        return text.toString()
                .lines()
                .map(line -> line.replaceAll("[\\p{Cntrl}\\s\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty());
    }

    /** Between characters, so that no half of a surrogate pair remains. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private record Reading(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private void begin(Element element) {
            if (element.normalName().equals("br") || element.normalName().equals("li")) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (element.normalName().equals("p")) {
                text.append("\n\n");
            }
            String address = element.normalName().equals("a") ? element.attr("href") : "";
            if (address.startsWith("http") && !element.text().contains(address)) {
                text.append(" (").append(address).append(')');
            }
        }
    }

    private record Blocks(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else {
                breakAt(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            breakAt(node);
        }

        private void breakAt(Node node) {
            if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))) {
                text.append('\n');
            }
        }
    }
}
