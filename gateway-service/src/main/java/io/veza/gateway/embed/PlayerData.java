package io.veza.gateway.embed;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.proto.stream.v1.Playback;
import io.veza.proto.stream.v1.Track;
import java.util.List;
import java.util.Locale;

/** What the player in a frame has to know, so that it need not ask. */
final class PlayerData {

    private static final int COVER = 256;

    private PlayerData() {}

    static String of(Shown shown) {
        return new JsonObject()
                .put("kind", shown.address().kind().name().toLowerCase(Locale.ROOT))
                .put("title", shown.title())
                .put("author", shown.author())
                .put("authorPage", shown.authorPage())
                .put("page", shown.address().page())
                .put("cover", cover(shown.pictures()))
                .put("tracks", new JsonArray(shown.tracks().stream().map(PlayerData::of).toList()))
                .encode();
    }

    private static JsonObject of(Track track) {
        return new JsonObject()
                .put("title", Shown.line(track.getTitle()))
                .put("author", Shown.line(track.getArtist().getDisplayName()))
                .put("page", "/tracks/" + track.getId())
                .put("seconds", track.getDurationMs() / 1000.0)
                .put("sources", sources(track.getPlayback()))
                .put("waveform", waveform(track));
    }

    /** The smaller first; whoever cannot decode it takes the other. */
    private static JsonArray sources(Playback playback) {
        JsonArray sources = new JsonArray();
        add(sources, "audio/ogg; codecs=opus", playback.getOpus());
        add(sources, "audio/mpeg", playback.getMp3());
        return sources;
    }

    private static void add(JsonArray sources, String type, String address) {
        if (!address.isEmpty()) {
            sources.add(new JsonObject().put("type", type).put("src", address));
        }
    }

    /** The coarsest: the player is narrow. */
    private static String waveform(Track track) {
        return track.getWaveformsCount() == 0
                ? track.getWaveform()
                : track.getWaveforms(track.getWaveformsCount() - 1);
    }

    private static String cover(List<Picture> pictures) {
        return Picture.around(pictures, COVER).map(Picture::path).orElse("");
    }
}
