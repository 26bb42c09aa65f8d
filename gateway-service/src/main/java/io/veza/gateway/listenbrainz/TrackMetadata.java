package io.veza.gateway.listenbrainz;

import io.vertx.core.json.JsonObject;
import io.veza.proto.stream.v1.HeardTrack;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Between {@code track_metadata} and the contract. What is longer than we keep is cut. */
final class TrackMetadata {

    private static final int TEXT = 500;
    private static final int PLAYER = 100;
    private static final Pattern MBID = Pattern.compile("[0-9a-fA-F-]{36}");
    private static final Pattern ISRC = Pattern.compile("[A-Za-z0-9]{12}");

    private TrackMetadata() {}

    static HeardTrack read(JsonObject listen) {
        JsonObject metadata = listen.getJsonObject("track_metadata", new JsonObject());
        JsonObject more = metadata.getJsonObject("additional_info", new JsonObject());
        return HeardTrack.newBuilder()
                .setArtist(required(metadata, "artist_name"))
                .setTitle(required(metadata, "track_name"))
                .setRelease(cut(text(metadata, "release_name"), TEXT))
                .setDurationMs(duration(more))
                .setOriginUrl(fitting(text(more, "origin_url"), TEXT))
                .setPlayer(cut(player(more), PLAYER))
                .setRecordingMbid(matching(text(more, "recording_mbid"), MBID))
                .setIsrc(matching(text(more, "isrc"), ISRC))
                .build();
    }

    private static String required(JsonObject metadata, String key) {
        String text = cut(text(metadata, key), TEXT);
        if (text.isBlank()) {
            throw Refusal.bad(
                    "JSON document does not contain required track_metadata." + key + ".");
        }
        return text;
    }

    /** Scrobblers write lists and numbers into some of these; what is no text says nothing. */
    private static String text(JsonObject object, String key) {
        return object.getValue(key) instanceof String text ? text.replace("\0", "") : "";
    }

    private static String player(JsonObject more) {
        return Stream.of("media_player", "music_service_name", "music_service", "submission_client")
                .map(key -> text(more, key))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static int duration(JsonObject more) {
        double ms =
                more.getValue("duration_ms") instanceof Number exact
                        ? exact.doubleValue()
                        : more.getValue("duration") instanceof Number seconds
                                ? seconds.doubleValue() * 1000
                                : 0;
        return ms > 0 && ms < Integer.MAX_VALUE ? (int) ms : 0;
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }

    /** An address that is cut leads nowhere. */
    private static String fitting(String text, int length) {
        return text.length() <= length ? text : "";
    }

    private static String matching(String text, Pattern pattern) {
        return pattern.matcher(text).matches() ? text : "";
    }

    static JsonObject write(HeardTrack heard) {
        JsonObject more = new JsonObject();
        put(more, "media_player", heard.getPlayer());
        put(more, "origin_url", heard.getOriginUrl());
        put(more, "recording_mbid", heard.getRecordingMbid());
        put(more, "isrc", heard.getIsrc());
        if (heard.getDurationMs() > 0) {
            more.put("duration_ms", heard.getDurationMs());
        }
        JsonObject metadata =
                new JsonObject()
                        .put("artist_name", heard.getArtist())
                        .put("track_name", heard.getTitle());
        put(metadata, "release_name", heard.getRelease());
        return metadata.put("additional_info", more);
    }

    private static void put(JsonObject object, String key, String text) {
        if (!text.isEmpty()) {
            object.put(key, text);
        }
    }
}
