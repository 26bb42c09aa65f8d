package io.veza.stream.adapter.feed;

import io.veza.stream.domain.podcast.Category;
import io.veza.stream.domain.podcast.ForeignFeed;
import io.veza.stream.domain.podcast.ForeignFeed.Lock;
import io.veza.stream.domain.podcast.ForeignItem;
import io.veza.stream.domain.podcast.Funding;
import io.veza.stream.domain.podcast.Imprint;
import io.veza.stream.domain.podcast.PodcastGuid;
import io.veza.stream.domain.podcast.ShowDetails;
import io.veza.stream.domain.podcast.ShowKind;
import io.veza.stream.domain.podcast.WebAddress;
import io.veza.stream.domain.track.Visibility;
import java.util.List;

/** Makes of what is said a show. */
final class ChannelReading {

    private static final int LINE = 200;
    private static final int DESCRIPTION = 4000;
    private static final int FUNDING = 128;
    private static final int MAIL = 254;
    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}";

    private ChannelReading() {}

    static ForeignFeed of(Said said, List<ForeignItem> items) {
        return new ForeignFeed(
                details(said),
                PodcastGuid.parse(said.get("podcast:guid")).orElse(null),
                new Lock(
                        said.isYes("podcast:locked"),
                        said.first("podcast:locked@owner", "itunes:owner>itunes:email")),
                address(said.first("itunes:image@href", "image>url")).text(),
                moved(said),
                items);
    }

    private static String moved(Said said) {
        return WebAddress.find(said.get("itunes:new-feed-url")).orElse(WebAddress.NONE).text();
    }

    private static ShowDetails details(Said said) {
        String language = said.get("language").strip();
        boolean serial = said.get("itunes:type").strip().equalsIgnoreCase("serial");
        return new ShowDetails(
                PlainText.of(said.get("title"), LINE),
                PlainText.of(said.first("description", "itunes:summary"), DESCRIPTION),
                language.matches(LANGUAGE) ? language : "",
                Category.orMusic(
                        said.get("itunes:category@text"),
                        said.get("itunes:category>itunes:category@text")),
                imprint(said),
                said.isYes("itunes:explicit"),
                address(said.get("link")),
                funding(said),
                said.isYes("podcast:locked"),
                serial ? ShowKind.SERIAL : ShowKind.EPISODIC,
                Visibility.PRIVATE);
    }

    private static Imprint imprint(Said said) {
        String email = said.get("itunes:owner>itunes:email").strip();
        return new Imprint(
                PlainText.of(said.first("itunes:author", "itunes:owner>itunes:name"), LINE),
                email.length() <= MAIL && email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+") ? email : "",
                PlainText.of(said.get("copyright"), LINE));
    }

    private static Funding funding(Said said) {
        return new Funding(
                address(said.get("podcast:funding@url")),
                PlainText.of(said.get("podcast:funding"), FUNDING));
    }

    private static WebAddress address(String text) {
        return WebAddress.find(text).orElse(WebAddress.NONE);
    }
}
