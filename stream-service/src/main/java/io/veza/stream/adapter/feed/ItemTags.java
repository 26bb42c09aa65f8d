package io.veza.stream.adapter.feed;

import io.veza.stream.application.podcast.FeedAddresses;
import io.veza.stream.application.podcast.PublishedFeed;
import io.veza.stream.domain.credits.Credit;
import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.podcast.EpisodeDetails;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.podcast.ShowNotes;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackAnalysis;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** What a feed says of an episode. */
final class ItemTags {

    private static final int SECOND = 1000;

    /** As much as directories show; all of it is in the HTML. */
    private static final int DESCRIPTION_LENGTH = 4000;

    private final Xml xml;
    private final FeedAddresses addresses;

    ItemTags(Xml xml, FeedAddresses addresses) {
        this.xml = xml;
        this.addresses = addresses;
    }

    void write(Show show, PublishedFeed.Item item) throws XMLStreamException {
        Episode episode = item.episode();
        Track track = item.track();
        xml.begin("item");
        xml.element("title", track.details().title());
        xml.element("link", addresses.track(track.id()));
        xml.begin("guid");
        xml.attribute("isPermaLink", "false");
        xml.text(episode.guid());
        xml.end();
        xml.element("pubDate", Dates.rfc822(episode.publishedAt()));
        enclosure(item);
        notes(episode.details().notes(), track.details().description());
        itunes(show, track, episode.details());
        podcast(episode, track);
        xml.end();
    }

    private void enclosure(PublishedFeed.Item item) throws XMLStreamException {
        xml.begin("enclosure");
        xml.attribute("url", addresses.whole(item.sound()));
        xml.attribute("length", Long.toString(item.bytes()));
        xml.attribute("type", "audio/mpeg");
        xml.end();
    }

    private void notes(String notes, String description) throws XMLStreamException {
        String said = notes.isEmpty() ? description : notes;
        xml.element("description", PlainText.cut(said, DESCRIPTION_LENGTH));
        if (!said.isEmpty()) {
            xml.element("content", "encoded", Xml.CONTENT, ShowNotes.html(said));
        }
    }

    private void itunes(Show show, Track track, EpisodeDetails details) throws XMLStreamException {
        TrackAnalysis analysis = track.analysis();
        if (analysis != null) {
            int seconds = Math.max(1, Math.round(analysis.durationMs() / (float) SECOND));
            xml.itunes("duration", Integer.toString(seconds));
        }
        boolean explicit =
                show.details().explicit() || track.details().release().credits().explicit();
        xml.itunes("explicit", Boolean.toString(explicit));
        xml.itunes("episodeType", details.kind().name().toLowerCase(Locale.ROOT));
        xml.itunes("season", number(details.season()));
        xml.itunes("episode", number(details.number()));
    }

    private void podcast(Episode episode, Track track) throws XMLStreamException {
        EpisodeDetails details = episode.details();
        xml.podcast("season", number(details.season()));
        xml.podcast("episode", number(details.number()));
        if (!details.chapters().isEmpty()) {
            file(
                    "chapters",
                    addresses.chapters(episode.show(), episode.track()),
                    "application/json+chapters");
        }
        if (episode.transcript()) {
            transcript(episode, "vtt", "text/vtt");
            transcript(episode, "srt", "application/x-subrip");
        }
        for (Credit credit : track.details().release().credits().people()) {
            xml.podcast("person", credit.name());
        }
    }

    private void transcript(Episode episode, String ending, String type) throws XMLStreamException {
        file("transcript", addresses.transcript(episode.show(), episode.track(), ending), type);
    }

    private void file(String name, String address, String type) throws XMLStreamException {
        xml.begin("podcast", name, Xml.PODCAST);
        xml.attribute("url", address);
        xml.attribute("type", type);
        xml.end();
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
