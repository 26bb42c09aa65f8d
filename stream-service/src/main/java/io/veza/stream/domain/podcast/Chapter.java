package io.veza.stream.domain.podcast;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A part of an episode that can be gone to.
 *
 * @param startMs from the beginning
 * @param address what it is about
 */
public record Chapter(int startMs, String title, WebAddress address) {

    public Chapter {
        if (startMs < 0) {
            throw PodcastError.CHAPTERS_INVALID.of("chapters", "begin before the episode does");
        }
        title = title.strip();
        Objects.requireNonNull(address, "address");
    }

    /** By their time. Refuses two at one time, and those without a title. */
    public static List<Chapter> inOrder(List<Chapter> chapters) {
        if (chapters.stream().anyMatch(chapter -> chapter.title().isEmpty())) {
            throw PodcastError.CHAPTERS_INVALID.of("chapters", "need titles");
        }
        long times = chapters.stream().mapToInt(Chapter::startMs).distinct().count();
        if (times < chapters.size()) {
            throw PodcastError.CHAPTERS_INVALID.of("chapters", "begin at the same time twice");
        }
        return chapters.stream().sorted(Comparator.comparingInt(Chapter::startMs)).toList();
    }
}
