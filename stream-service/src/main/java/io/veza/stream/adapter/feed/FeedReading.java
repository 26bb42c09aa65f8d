package io.veza.stream.adapter.feed;

import io.veza.stream.domain.podcast.ForeignFeed;
import io.veza.stream.domain.podcast.ForeignItem;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of a feed while its XML goes by; all else is passed over. */
final class FeedReading {

    /** Deeper, and longer, than any feed is. */
    private static final int DEEPEST = 64;

    private static final int MOST_ITEMS = 10_000;

    private static final int OF_CHANNEL = 3;
    private static final int OF_ITEM = 4;
    private static final String ITEM = "item";

    private final List<Tag> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Said channel = new Said();
    private final List<ForeignItem> items = new ArrayList<>();
    private @Nullable Said item;

    void begin(XMLStreamReader reader) {
        if (path.isEmpty() && !reader.getLocalName().equals("rss")) {
            throw XmlFeedReader.invalid("it is something else");
        }
        if (path.size() >= DEEPEST) {
            throw XmlFeedReader.invalid("it is nested too deep");
        }
        Tag tag = Tag.of(reader);
        path.add(tag);
        text.setLength(0);
        if (isItem()) {
            item = new Said();
        } else {
            owner().attributes(within(), tag);
        }
    }

    private boolean isItem() {
        return path.size() == OF_CHANNEL && path.getLast().is("", ITEM);
    }

    /** Whoever what is read now is said of. */
    private Said owner() {
        return item == null ? channel : item;
    }

    /** What stands around it, below whoever it is said of. */
    private String within() {
        int from = item == null ? OF_CHANNEL - 1 : OF_ITEM - 1;
        return path.size() - 1 > from ? path.get(path.size() - 2).name() : "";
    }

    void text(String more) {
        text.append(more);
    }

    void end() {
        Tag tag = path.getLast();
        if (isItem() && item != null) {
            requireRoom();
            items.add(ItemReading.of(item));
            item = null;
        } else {
            owner().text(within(), tag, text.toString().strip());
        }
        path.removeLast();
        text.setLength(0);
    }

    private void requireRoom() {
        if (items.size() >= MOST_ITEMS) {
            throw XmlFeedReader.invalid("it lists too much");
        }
    }

    ForeignFeed feed() {
        if (channel.get("title").isEmpty()) {
            throw XmlFeedReader.invalid("it has no title");
        }
        return ChannelReading.of(channel, items);
    }
}
