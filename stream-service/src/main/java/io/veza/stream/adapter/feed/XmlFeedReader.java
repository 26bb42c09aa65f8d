package io.veza.stream.adapter.feed;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.podcast.FeedReader;
import io.veza.stream.domain.podcast.ForeignFeed;
import io.veza.stream.domain.podcast.PodcastError;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads RSS 2.0. There is nothing in a feed that needs a document type, or entities of its own. */
@ApplicationScoped
class XmlFeedReader implements FeedReader {

    private static final XMLInputFactory READERS = readers();

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    @Override
    public ForeignFeed read(byte[] feed) {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(feed));
            FeedReading reading = new FeedReading();
            while (reader.hasNext()) {
                take(reading, reader, reader.next());
            }
            return reading.feed();
        } catch (XMLStreamException broken) {
            throw invalid("its XML is broken");
        }
    }

    private static void take(FeedReading reading, XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> reading.begin(reader);
            case XMLStreamConstants.END_ELEMENT -> reading.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    reading.text(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw invalid("it has a document type or entities");
            default -> {
                // Comments and the like.
            }
        }
    }

    static DomainException invalid(String why) {
        return new DomainException(
                PodcastError.FEED_INVALID, "This is no feed of a podcast: " + why);
    }
}
