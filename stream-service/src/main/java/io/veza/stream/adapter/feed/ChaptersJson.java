package io.veza.stream.adapter.feed;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.stream.application.podcast.TextRefused;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.TextFailure;
import io.veza.stream.domain.podcast.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chapters as Podcasting 2.0 writes them (JSON, 1.2.0). Pictures are left where they are. */
final class ChaptersJson {

    private static final int TITLE_LENGTH = 200;
    private static final double LONGEST_MS = 604_800_000;

    private ChaptersJson() {}

    static List<Chapter> read(String text) {
        try {
            JsonArray listed = new JsonObject(text).getJsonArray("chapters");
            if (listed == null) {
                throw new TextRefused(TextFailure.UNREADABLE);
            }
            return inOrder(listed);
        } catch (DecodeException | ClassCastException broken) {
            throw new TextRefused(TextFailure.UNREADABLE);
        }
    }

    /** Of those that begin at one time the first. */
    private static List<Chapter> inOrder(JsonArray listed) {
        List<Chapter> chapters = new ArrayList<>();
        Set<Integer> times = new HashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            JsonObject one = listed.getJsonObject(i);
            if (isShown(one) && times.add(start(one))) {
                chapters.add(chapter(one));
            }
        }
        chapters.sort(Comparator.comparingInt(Chapter::startMs));
        return List.copyOf(chapters);
    }

    /** Those without a title, or out of the table of contents, only change a picture. */
    private static boolean isShown(@Nullable JsonObject one) {
        if (one == null || Boolean.FALSE.equals(one.getBoolean("toc")) || title(one).isEmpty()) {
            return false;
        }
        Double seconds = one.getDouble("startTime");
        return seconds != null && seconds >= 0 && seconds * 1000 <= LONGEST_MS;
    }

    private static int start(JsonObject one) {
        return (int) Math.round(one.getDouble("startTime") * 1000);
    }

    private static Chapter chapter(JsonObject one) {
        return new Chapter(
                start(one), title(one), WebAddress.find(text(one, "url")).orElse(WebAddress.NONE));
    }

    private static String title(JsonObject one) {
        String said = text(one, "title").replaceAll("[\\p{Cntrl}\\s]+", " ");
        return PlainText.cut(said.strip(), TITLE_LENGTH);
    }

    private static String text(JsonObject one, String name) {
        return Objects.requireNonNullElse(one.getString(name), "");
    }
}
