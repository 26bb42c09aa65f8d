package io.veza.stream.studio;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A media folder of the tests' own, a key, an upload limit that tests can reach, a place where
 * pages of the web may be, and calls that bear a busy machine. Tracks are listened to by those
 * tests that want it.
 */
public final class StudioResource implements QuarkusTestResourceLifecycleManager {

    public static final int UPLOAD_LIMIT = 24 * 1024 * 1024;

    /** Of one file that comes in pieces. */
    public static final long RESUMABLE_LIMIT = 4L << 30;

    /** What one person may keep. */
    public static final long QUOTA = 2L << 30;

    /** How many uploads one person may have that are not done. */
    public static final int OPEN = 30;

    /** Of one attachment, and of one person's in a day. */
    public static final int ATTACHMENT_LIMIT = 2 * 1024 * 1024;

    public static final int DAILY_LIMIT = 3 * 1024 * 1024;

    /** Of a picture that a page names. */
    public static final int PICTURE_LIMIT = 1024 * 1024;

    /** How many episodes a feed lists at once. */
    public static final int FEED_PAGE = 3;

    /** Of a feed, and of a file it names. */
    public static final int FEED_LIMIT = 64 * 1024;

    public static final int TEXT_LIMIT = 16 * 1024;

    public static final int SOUND_LIMIT = 256 * 1024;

    @Override
    public Map<String, String> start() {
        int port = freePort();
        int scrobbles = freePort();
        return Map.ofEntries(
                Map.entry("veza.attachment.limit", Integer.toString(ATTACHMENT_LIMIT)),
                Map.entry("veza.attachment.daily-limit", Integer.toString(DAILY_LIMIT)),
                Map.entry("veza.attachment.round", "PT0.2S"),
                Map.entry("veza.media.dir", Scratch.folder("veza-media-").toString()),
                Map.entry("veza.media.upload-limit", Integer.toString(UPLOAD_LIMIT)),
                Map.entry("veza.upload.limit", Long.toString(RESUMABLE_LIMIT)),
                Map.entry("veza.upload.open", Integer.toString(OPEN)),
                Map.entry("veza.upload.quota.user", Long.toString(QUOTA)),
                Map.entry("veza.upload.round", "PT0.2S"),
                Map.entry("veza.encryption-key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="),
                Map.entry("veza.encode.longest-track", "PT150S"),
                Map.entry("veza.grpc.client.deadline", "60s"),
                Map.entry("veza.sound.enabled", "false"),
                Map.entry("veza.picture.bytes", Integer.toString(PICTURE_LIMIT)),
                Map.entry("veza.picture.unused-for", "PT0.5S"),
                Map.entry("veza.picture.patience", "PT0S"),
                Map.entry("veza.fetch.timeout", "PT3S"),
                Map.entry("veza.fetch.permitted", "127.0.0.2/32"),
                Map.entry("veza.fetch.ports", "80," + port),
                Map.entry("veza.test.web-port", "" + port),
                Map.entry("veza.podcast.page", Integer.toString(FEED_PAGE)),
                Map.entry("veza.podcast.import.round", "PT0.2S"),
                Map.entry("veza.podcast.import.attempts", "1"),
                Map.entry("veza.podcast.import.feed-bytes", Integer.toString(FEED_LIMIT)),
                Map.entry("veza.podcast.import.text-bytes", Integer.toString(TEXT_LIMIT)),
                Map.entry("veza.podcast.import.file-bytes", Integer.toString(SOUND_LIMIT)),
                Map.entry("veza.podcast.import.patience", "PT5S"),
                Map.entry("veza.scrobbler.round", "PT0.2S"),
                Map.entry("veza.scrobbler.listenbrainz.url", "http://127.0.0.1:" + scrobbles),
                Map.entry("veza.test.scrobble-port", "" + scrobbles));
    }

    /**
     * For the pages of the web, on both sides; none of those that calls going out are given, for
     * they come and go between the tests.
     */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .limit(1_000)
                .filter(StudioResource::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket one = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
                ServerSocket other =
                        new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.2"))) {
            return one.isBound() && other.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void stop() {}
}
