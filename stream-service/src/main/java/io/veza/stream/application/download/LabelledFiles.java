package io.veza.stream.application.download;

import io.veza.platform.kernel.Sha256;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.OpenMedia;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.domain.credits.Credits;
import io.veza.stream.domain.download.DownloadFormat;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes each file once for what is said of its track, and keeps it beside the others until
 * something else is said. Every method blocks.
 */
@ApplicationScoped
public class LabelledFiles {

    private static final String SAVED = "/saved/";
    private static final int NAME_LENGTH = 12;

    private final MediaStore store;
    private final Drafts drafts;
    private final Labeller labeller;

    LabelledFiles(MediaStore store, Drafts drafts, Labeller labeller) {
        this.store = store;
        this.drafts = drafts;
        this.labeller = labeller;
    }

    public StoredFile open(Track track, String artist, DownloadFormat format)
            throws IOException, InterruptedException {
        Optional<RenditionFormat> rendition = format.rendition();
        return rendition.isEmpty()
                ? find(MediaNames.folder(track.folder()) + "/" + MediaNames.SOURCE)
                : labelled(track, tags(track, artist), rendition.get());
    }

    private StoredFile labelled(Track track, Map<String, String> tags, RenditionFormat rendition)
            throws IOException, InterruptedException {
        String folder = MediaNames.folder(track.folder()) + "/" + track.version();
        String name = Sha256.hex(tags.toString()).substring(0, NAME_LENGTH);
        Optional<StoredFile> made = store.find(folder + SAVED + rendition.path() + "/" + name);
        return made.isPresent() ? made.get() : make(folder, tags, rendition, name);
    }

    private StoredFile make(
            String folder, Map<String, String> tags, RenditionFormat rendition, String name)
            throws IOException, InterruptedException {
        Path draft = drafts.draft();
        try {
            Path target = draft.resolve("labelled-" + rendition.path());
            labeller.label(
                    local(folder + "/" + rendition.path(), draft),
                    cover(folder, draft),
                    tags,
                    target);
            String place = folder + SAVED + rendition.path();
            store.remove(place);
            store.publish(target, place + "/" + name);
            return find(place + "/" + name);
        } finally {
            drafts.discard(draft);
        }
    }

    private StoredFile find(String key) throws IOException {
        return store.find(key).orElseThrow(OpenMedia::notFound);
    }

    private Path local(String key, Path draft) throws IOException {
        try {
            return store.local(key, draft);
        } catch (NoSuchFileException gone) {
            throw OpenMedia.notFound();
        }
    }

    private @Nullable Path cover(String folder, Path draft) throws IOException {
        try {
            return store.local(folder + "/" + MediaNames.COVER, draft);
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    /** In the order of their names, so that the same are the same text. */
    private static Map<String, String> tags(Track track, String artist) {
        Credits credits = track.details().release().credits();
        Map<String, String> tags = new TreeMap<>();
        tags.put("title", track.details().title());
        tags.put("artist", artist);
        tags.put("genre", track.details().genre());
        tags.put("composer", credits.imprint().composer());
        tags.put("publisher", credits.imprint().publisher());
        tags.put("copyright", credits.imprint().copyright());
        tags.put("isrc", credits.isrc().value());
        tags.put("license", credits.licence().url());
        return tags;
    }
}
