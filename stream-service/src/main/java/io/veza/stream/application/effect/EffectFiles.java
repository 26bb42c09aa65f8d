package io.veza.stream.application.effect;

import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.FileHash;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.application.media.Workbench;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.media.Shelf;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.track.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** All that effects have on the disk. Every method blocks. */
@ApplicationScoped
class EffectFiles {

    private final MediaStore store;
    private final Workbench workbench;
    private final Drafts drafts;

    EffectFiles(MediaStore store, Workbench workbench, Drafts drafts) {
        this.store = store;
        this.workbench = workbench;
        this.drafts = drafts;
    }

    /**
     * The file of a track, to be read.
     *
     * @param folder in which it is kept
     * @param beside where a copy may lie, should it not be here
     */
    Path source(long folder, Path beside) throws IOException {
        return store.local(MediaNames.folder(folder) + "/" + MediaNames.SOURCE, beside);
    }

    Path workspace(EncodeJob job) throws IOException {
        return workbench.workspace(job.track(), job.attempt());
    }

    void clearWorkspaces(long render) throws IOException {
        workbench.clearWorkspaces(render);
    }

    /** Keeps it where the file of a track lies that has this id, and tells what it is. */
    SourceFile keep(Path finished, long render, String name) throws IOException {
        SourceFile source =
                new SourceFile(name, FileHash.sha256(finished), Files.size(finished), "");
        store.publish(finished, MediaNames.folder(render) + "/" + MediaNames.SOURCE);
        return source;
    }

    void remove(long render) throws IOException {
        store.remove(MediaNames.folder(render));
    }

    Path draft() throws IOException {
        return drafts.draft();
    }

    void discard(Path draft) throws IOException {
        drafts.discard(draft);
    }

    void keepPreview(Path finished, long preview) throws IOException {
        store.publish(finished, preview(preview));
    }

    Optional<StoredFile> findPreview(long preview) throws IOException {
        return store.find(preview(preview));
    }

    void removePreview(long preview) throws IOException {
        store.remove(preview(preview));
    }

    private static String preview(long id) {
        return Shelf.PREVIEWS.folder() + "/" + id;
    }
}
