package io.veza.stream.adapter.playlistfile;

import io.veza.stream.domain.playlist.FileFormat;
import io.veza.stream.domain.playlist.Sheet;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XSPF 1 (XML Shareable Playlist Format). Read by a parser that knows no document type and fetches
 * nothing: there is nothing in a playlist that needs entities.
 */
final class XspfFormat implements TextFormat {

    private static final XMLInputFactory READERS = readers();

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    @Override
    public FileFormat format() {
        return FileFormat.XSPF;
    }

    @Override
    public String write(Sheet sheet) {
        return new XspfText(sheet).toString();
    }

    @Override
    public Sheet read(String text) throws UnreadableException {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new StringReader(text));
            XspfReading reading = new XspfReading();
            while (reader.hasNext()) {
                reading.take(reader, reader.next());
            }
            return reading.sheet();
        } catch (XMLStreamException broken) {
            throw new UnreadableException("its XML is broken");
        }
    }
}
