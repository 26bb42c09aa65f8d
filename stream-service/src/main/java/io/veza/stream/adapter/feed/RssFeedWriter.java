package io.veza.stream.adapter.feed;

import io.veza.stream.application.podcast.FeedAddresses;
import io.veza.stream.application.podcast.FeedWriter;
import io.veza.stream.application.podcast.PublishedFeed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** RSS 2.0 with the tags of iTunes and of Podcasting 2.0. */
@ApplicationScoped
class RssFeedWriter implements FeedWriter {

    private final FeedAddresses addresses;

    RssFeedWriter(FeedAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String write(PublishedFeed feed) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("rss");
            out.writeAttribute("version", "2.0");
            out.writeNamespace("atom", Xml.ATOM);
            out.writeNamespace("itunes", Xml.ITUNES);
            out.writeNamespace("podcast", Xml.PODCAST);
            out.writeNamespace("content", Xml.CONTENT);
            out.writeStartElement("channel");
            channel(new Xml(out), feed);
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void channel(Xml xml, PublishedFeed feed) throws XMLStreamException {
        new ChannelTags(xml, addresses).write(feed);
        ItemTags items = new ItemTags(xml, addresses);
        for (PublishedFeed.Item item : feed.items()) {
            items.write(feed.show(), item);
        }
    }
}
