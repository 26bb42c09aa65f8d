package io.veza.stream.adapter.grpc.podcast;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.stream.domain.podcast.Chapter;
import java.math.BigDecimal;
import java.util.List;

/** Chapters as Podcasting 2.0 writes them, version 1.2.0. */
final class ChapterFile {

    static final String TYPE = "application/json+chapters";

    private static final int MILLIS = 3;

    private ChapterFile() {}

    static String of(List<Chapter> chapters) {
        JsonArray all = new JsonArray();
        chapters.forEach(chapter -> all.add(json(chapter)));
        return new JsonObject().put("version", "1.2.0").put("chapters", all).encode();
    }

    private static JsonObject json(Chapter chapter) {
        JsonObject json =
                new JsonObject()
                        .put("startTime", seconds(chapter.startMs()))
                        .put("title", chapter.title());
        return chapter.address().isThere() ? json.put("url", chapter.address().text()) : json;
    }

    /** To the millisecond, and no digits that were never said. */
    private static Number seconds(int millis) {
        return millis % 1000 == 0
                ? (Number) (millis / 1000)
                : BigDecimal.valueOf(millis, MILLIS).stripTrailingZeros();
    }
}
