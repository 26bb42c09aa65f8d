package io.veza.stream.adapter.web;

import io.smallrye.mutiny.Uni;
import io.veza.platform.fetch.SafeFetcher;
import io.veza.platform.fetch.Saved;
import io.veza.platform.fetch.Wanted;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.FileHash;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.podcast.FeedFiles;
import io.veza.stream.application.podcast.ItemRefused;
import io.veza.stream.config.PodcastConfig;
import io.veza.stream.domain.podcast.ItemFailure;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.track.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Downloads the sound that feeds name, whole or not at all. */
@ApplicationScoped
class FetchedSounds implements FeedFiles {

    private static final String FILE = "fetched";
    private static final Set<String> TYPES =
            Set.of(
                    "audio/mpeg",
                    "audio/mp3",
                    "audio/mp4",
                    "audio/x-m4a",
                    "audio/m4a",
                    "audio/aac",
                    "audio/ogg",
                    "audio/opus",
                    "audio/flac",
                    "audio/x-flac",
                    "audio/wav",
                    "audio/x-wav",
                    "application/ogg",
                    "application/octet-stream",
                    "binary/octet-stream");

    private final SafeFetcher fetcher;
    private final Drafts drafts;
    private final MediaStore store;
    private final Workers workers;
    private final PodcastConfig.Import config;

    FetchedSounds(
            SafeFetcher fetcher,
            Drafts drafts,
            MediaStore store,
            Workers workers,
            PodcastConfig config) {
        this.fetcher = fetcher;
        this.drafts = drafts;
        this.store = store;
        this.workers = workers;
        this.config = config.imports();
    }

    @Override
    public Uni<Draft> fetch(String address) {
        return workers.run(drafts::draft)
                .chain(folder ->
                        fetch(address, folder)
                                .onFailure()
                                .call(() -> workers.run(() -> remove(folder))));
    }

    /** One byte more than it may have tells that it has too many. */
    private Uni<Draft> fetch(String address, Path folder) {
        Path file = folder.resolve(FILE);
        int most = config.fileBytes();
        return Uni.createFrom()
                .deferred(() ->
                        fetcher.save(
                                new Wanted(URI.create(address), TYPES, most + 1),
                                file,
                                config.patience()))
                .onFailure()
                .transform(_ -> new ItemRefused(ItemFailure.FILE_UNREACHABLE))
                .invoke(saved -> {
                    if (saved.bytes() > most) {
                        throw new ItemRefused(ItemFailure.FILE_TOO_LARGE);
                    }
                })
                .chain(saved -> workers.run(() -> draft(folder, file, saved)));
    }

    /** What was not written whole, or is nothing, is as if it had not come. */
    private static Draft draft(Path folder, Path file, Saved saved) throws IOException {
        long bytes = Files.size(file);
        if (bytes == 0 || bytes != saved.bytes()) {
            throw new ItemRefused(ItemFailure.FILE_UNREACHABLE);
        }
        return new Draft(
                folder, file, new SourceFile(name(saved), FileHash.sha256(file), bytes, ""));
    }

    private static String name(Saved saved) {
        String path = saved.address().getPath();
        String name = path == null ? "" : SourceFile.lastElement(path);
        return name.isEmpty() ? "episode" : name.substring(Math.max(0, name.length() - 200));
    }

    @Override
    public Uni<Void> keep(Draft draft, long track) {
        String place = MediaNames.folder(track) + "/" + MediaNames.SOURCE;
        return workers.run(
                        () -> {
                            store.publish(draft.file(), place);
                            return true;
                        })
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> discard(Draft draft) {
        return workers.run(() -> remove(draft.folder())).replaceWithVoid();
    }

    private boolean remove(Path folder) throws IOException {
        drafts.discard(folder);
        return true;
    }
}
