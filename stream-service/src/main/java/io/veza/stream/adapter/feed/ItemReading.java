package io.veza.stream.adapter.feed;

import io.veza.stream.domain.podcast.EpisodeKind;
import io.veza.stream.domain.podcast.ForeignItem;
import java.util.Locale;

/** Makes of what is said an episode. */
final class ItemReading {

    private static final int TITLE_LENGTH = 200;
    private static final int NOTES_LENGTH = 10_000;

    private ItemReading() {}

    static ForeignItem of(Said said) {
        String enclosure = said.get("enclosure@url");
        String title = PlainText.of(said.first("title", "itunes:title"), TITLE_LENGTH);
        return new ForeignItem(
                said.first("guid", "enclosure@url"),
                title.isEmpty() ? "Untitled" : title,
                PlainText.of(
                        said.first("content:encoded", "description", "itunes:summary"),
                        NOTES_LENGTH),
                Math.max(said.number("itunes:season", 4), said.number("podcast:season", 4)),
                Math.max(said.number("itunes:episode", 5), said.number("podcast:episode", 5)),
                kind(said.get("itunes:episodeType")),
                said.isYes("itunes:explicit"),
                Dates.read(said.get("pubDate")),
                enclosure,
                ItemTexts.of(said));
    }

    private static EpisodeKind kind(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "trailer" -> EpisodeKind.TRAILER;
            case "bonus" -> EpisodeKind.BONUS;
            default -> EpisodeKind.FULL;
        };
    }
}
