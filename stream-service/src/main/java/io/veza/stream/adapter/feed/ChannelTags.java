package io.veza.stream.adapter.feed;

import io.veza.stream.application.playlist.ArtistNames;
import io.veza.stream.application.podcast.FeedAddresses;
import io.veza.stream.application.podcast.PublishedFeed;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.podcast.Category;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.podcast.ShowCover;
import io.veza.stream.domain.podcast.ShowDetails;
import io.veza.stream.domain.track.Visibility;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** What a feed says of the show. */
final class ChannelTags {

    private final Xml xml;
    private final FeedAddresses addresses;

    ChannelTags(Xml xml, FeedAddresses addresses) {
        this.xml = xml;
        this.addresses = addresses;
    }

    void write(PublishedFeed feed) throws XMLStreamException {
        Show show = feed.show();
        ShowDetails details = show.details();
        String author = author(feed);
        pages(feed);
        xml.element("title", details.title());
        xml.element("link", link(show));
        // Neither may be missing (RSS 2.0); of a show that says nothing its title does.
        xml.element("description", orElse(details.description(), details.title()));
        xml.element("language", details.language());
        xml.element("copyright", details.imprint().copyright());
        xml.element("generator", "Veza");
        if (!feed.items().isEmpty()) {
            xml.element("pubDate", Dates.rfc822(feed.items().getFirst().episode().publishedAt()));
        }
        cover(feed);
        itunes(details, author);
        podcast(feed, author);
    }

    /** Where it is, and what is older (RFC 5005). */
    private void pages(PublishedFeed feed) throws XMLStreamException {
        long show = feed.show().id();
        page("self", addresses.feed(show, feed.page()));
        if (feed.page() > 1) {
            page("first", addresses.feed(show));
            page("previous", addresses.feed(show, feed.page() - 1));
        }
        if (feed.more()) {
            page("next", addresses.feed(show, feed.page() + 1));
        }
    }

    private void page(String relation, String address) throws XMLStreamException {
        xml.begin("atom", "link", Xml.ATOM);
        xml.attribute("href", address);
        xml.attribute("rel", relation);
        xml.attribute("type", "application/rss+xml");
        xml.end();
    }

    private void cover(PublishedFeed feed) throws XMLStreamException {
        if (feed.cover().isEmpty()) {
            return;
        }
        String address = addresses.whole(Cover.address(feed.cover().get(), ShowCover.FEED));
        xml.begin("image");
        xml.element("url", address);
        xml.element("title", feed.show().details().title());
        xml.element("link", link(feed.show()));
        xml.end();
        xml.begin("itunes", "image", Xml.ITUNES);
        xml.attribute("href", address);
        xml.end();
    }

    private void itunes(ShowDetails details, String author) throws XMLStreamException {
        xml.itunes("author", author);
        xml.itunes("explicit", Boolean.toString(details.explicit()));
        xml.itunes("type", details.kind().name().toLowerCase(Locale.ROOT));
        category(details.category());
        if (!details.imprint().email().isEmpty()) {
            xml.begin("itunes", "owner", Xml.ITUNES);
            xml.itunes("name", author);
            xml.itunes("email", details.imprint().email());
            xml.end();
        }
        if (details.visibility() != Visibility.PUBLIC) {
            xml.itunes("block", "Yes");
        }
    }

    private void category(Category category) throws XMLStreamException {
        xml.begin("itunes", "category", Xml.ITUNES);
        xml.attribute("text", category.name());
        if (!category.sub().isEmpty()) {
            xml.begin("itunes", "category", Xml.ITUNES);
            xml.attribute("text", category.sub());
            xml.end();
        }
        xml.end();
    }

    private void podcast(PublishedFeed feed, String author) throws XMLStreamException {
        ShowDetails details = feed.show().details();
        xml.podcast("guid", feed.show().guid().toString());
        xml.begin("podcast", "locked", Xml.PODCAST);
        if (!details.imprint().email().isEmpty()) {
            xml.attribute("owner", details.imprint().email());
        }
        xml.text(details.locked() ? "yes" : "no");
        xml.end();
        xml.podcast("medium", "podcast");
        if (details.funding().address().isThere()) {
            xml.begin("podcast", "funding", Xml.PODCAST);
            xml.attribute("url", details.funding().address().text());
            xml.text(orElse(details.funding().text(), details.title()));
            xml.end();
        }
        if (feed.owner().isPresent()) {
            person(feed.owner().get(), author);
        }
    }

    private void person(ArtistNames.Name owner, String author) throws XMLStreamException {
        xml.begin("podcast", "person", Xml.PODCAST);
        xml.attribute("role", "host");
        xml.attribute("href", addresses.person(owner.handle()));
        xml.text(orElse(owner.shown(), author));
        xml.end();
    }

    private String link(Show show) {
        return orElse(show.details().link().text(), addresses.page(show.id()));
    }

    private static String author(PublishedFeed feed) {
        String said = feed.show().details().imprint().author();
        return orElse(said, feed.owner().map(ArtistNames.Name::shown).orElse(""));
    }

    private static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
