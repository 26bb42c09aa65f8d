package io.veza.stream.adapter.playlistfile;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.stream.domain.playlist.FileFormat;
import io.veza.stream.domain.playlist.Sheet;
import java.util.List;
import java.util.stream.Collector;

/** XSPF as JSON, as it is described at xspf.org/jspf. */
final class JspfFormat implements TextFormat {

    @Override
    public FileFormat format() {
        return FileFormat.JSPF;
    }

    @Override
    public String write(Sheet sheet) {
        JsonArray tracks =
                sheet.lines().stream()
                        .map(JspfFormat::track)
                        .collect(Collector.of(JsonArray::new, JsonArray::add, JsonArray::addAll));
        JsonObject playlist =
                new JsonObject()
                        .put("title", sheet.title())
                        .put("creator", sheet.owner())
                        .put("track", tracks);
        return new JsonObject().put("playlist", playlist).encodePrettily() + "\n";
    }

    private static JsonObject track(Sheet.Line line) {
        JsonObject track =
                new JsonObject()
                        .put("location", JsonArray.of(line.address()))
                        .put("identifier", JsonArray.of(line.page()))
                        .put("title", line.title());
        if (!line.artist().isEmpty()) {
            track.put("creator", line.artist());
        }
        if (line.durationMs() > 0) {
            track.put("duration", line.durationMs());
        }
        return track;
    }

    @Override
    public Sheet read(String text) throws UnreadableException {
        try {
            JsonObject playlist = new JsonObject(text).getJsonObject("playlist");
            if (playlist == null) {
                throw new UnreadableException("it has no playlist");
            }
            JsonArray tracks = playlist.getJsonArray("track", new JsonArray());
            List<Sheet.Line> lines =
                    tracks.stream().map(JsonObject.class::cast).map(JspfFormat::line).toList();
            return new Sheet(text(playlist, "title"), text(playlist, "creator"), lines);
        } catch (DecodeException | ClassCastException broken) {
            throw new UnreadableException("its JSON is broken, or another one");
        }
    }

    private static Sheet.Line line(JsonObject track) {
        return new Sheet.Line(
                text(track, "title"),
                text(track, "creator"),
                text(track, "location"),
                text(track, "identifier"),
                XspfReading.millis(text(track, "duration")));
    }

    /** The first, where there are several. */
    private static String text(JsonObject from, String name) {
        Object said = from.getValue(name);
        Object one = said instanceof JsonArray many && !many.isEmpty() ? many.getValue(0) : said;
        return one == null || one instanceof JsonArray ? "" : one.toString().strip();
    }
}
