package io.veza.journey.browser;

import com.microsoft.playwright.Page;
import io.veza.journey.suite.WebSite;
import java.nio.file.Path;

/** A player by other authors, in a page of another site, with as little ahead as it can do with. */
public enum OtherPlayer {
    HLS_JS(
            "hls",
            "web/node_modules/hls.js/dist/hls.js",
            """
            const soon = { abrEwmaFastVoD: 0.1, abrEwmaSlowVoD: 0.1 };
            const hls = new Hls({ enableWorker: false, maxBufferLength: 6, maxMaxBufferLength: 8, ...soon });
            hls.on(Hls.Events.ERROR, (_, { fatal, details }) => fatal && faults.push(details));
            hls.on(Hls.Events.FRAG_CHANGED, (_, { frag }) => hear(hls.levels[frag.level].bitrate / 1000));
            hls.loadSource(address);
            hls.attachMedia(audio);
            """),

    DASH_JS(
            "dash",
            "journey/players/node_modules/dashjs/dist/modern/umd/dash.all.min.js",
            """
            const dash = dashjs.MediaPlayer().create();
            const soon = { throughputFastHalfLifeSeconds: 0.1, throughputSlowHalfLifeSeconds: 0.1 };
            const abr = { initialBitrate: { audio: 300 }, throughput: { ewma: soon } };
            dash.updateSettings({ streaming: { abr, buffer: { bufferTimeDefault: 6, bufferTimeAtTopQuality: 8 } } });
            dash.on('error', ({ error }) => faults.push(error.message));
            dash.on('qualityChangeRendered', ({ newRepresentation }) => hear(newRepresentation.bitrateInKbit));
            dash.initialize(audio, address, false);
            """);

    private static final Path ROOT = Path.of(System.getProperty("veza.root"));

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en"><head><title>Another player</title><link rel="icon" href="data:,">
            <script src="/player.js"></script></head><body></body></html>
            """;

    private static final String LISTEN =
            """
            (address) => {
              const audio = document.createElement('audio');
              const faults = [];
              const heard = [];
              const hear = (kilobits) => heard.push(Math.round(kilobits));
              window.other = { audio, faults, heard };
              %s
              audio.muted = true;
              return audio.play().then(() => undefined);
            }\
            """;

    private final String form;
    private final String library;
    private final String start;

    OtherPlayer(String form, String library, String start) {
        this.form = form;
        this.library = library;
        this.start = start;
    }

    /** What of a track's `playback` it takes. */
    public String form() {
        return form;
    }

    /** Opens a page on another site that has it. */
    public Page open(Visitor visitor, WebSite site) {
        site.script("/player.js", ROOT.resolve(library)).page("/listen", PAGE);
        visitor.open(site.address("/listen"));
        return visitor.page();
    }

    /** Plays from the beginning. */
    public void listen(Page page, String address) {
        page.evaluate(LISTEN.replace("%s", start), address);
    }

    /** Until a rung is heard with fewer, or more, kilobits a second. */
    public void awaitHeard(Page page, String comparison) {
        page.waitForFunction("other.heard.length > 0 && other.heard.at(-1) " + comparison);
    }

    /** Until the sound has come on by some seconds. */
    public void awaitOnwards(Page page, int seconds) {
        page.waitForFunction("to => other.audio.currentTime > to", position(page) + seconds);
    }

    public double position(Page page) {
        return ((Number) page.evaluate("other.audio.currentTime")).doubleValue();
    }

    public String faults(Page page) {
        return String.valueOf(page.evaluate("other.faults.join()"));
    }
}
