package io.veza.stream.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.mosaic.Mosaic;
import io.veza.stream.domain.painting.Frame;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Covers that are not on this machine: each is copied here for as long as it is painted. */
@QuarkusTest
class StoredMosaicsTest {

    private static final Duration CALL = Duration.ofSeconds(30);
    private static final List<String> PARTS =
            List.of(
                    "AAAAAAAAAAAAAAAAAAAAAA",
                    "BBBBBBBBBBBBBBBBBBBBBB",
                    "CCCCCCCCCCCCCCCCCCCCCC",
                    "DDDDDDDDDDDDDDDDDDDDDD");
    private static final Mosaic MOSAIC =
            new Mosaic(1, 2, "EEEEEEEEEEEEEEEEEEEEEE", PARTS, Instant.EPOCH);

    @Inject Workers workers;
    @TempDir Path folder;

    private final List<String> painted = new ArrayList<>();
    private final FarStore store = new FarStore();

    @Test
    void eachCoverIsThereAndNothingOfItIsKept() {
        // Given
        PARTS.forEach(part -> store.files.put(place(part), "cover " + part));
        // When
        studio().paint(MOSAIC).await().atMost(CALL);
        // Then
        assertThat(painted)
                .containsExactlyElementsOf(PARTS.stream().map(part -> "cover " + part).toList());
        assertThat(store.files)
                .hasSize(PARTS.size() + Cover.FRAMES.size())
                .containsEntry(place(MOSAIC.key()), Cover.USUAL.name());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whenACoverIsGoneNothingIsLeftOfTheOthers() {
        // Given
        PARTS.stream().limit(3).forEach(part -> store.files.put(place(part), "cover"));
        // When
        var painting = studio().paint(MOSAIC);
        // Then
        assertThatThrownBy(() -> painting.await().atMost(CALL))
                .hasMessageContaining(place(PARTS.getLast()));
        assertThat(store.files).hasSize(3);
        assertThat(folder).isEmptyDirectory();
    }

    private static String place(String key) {
        return Cover.folder(key) + "/" + Cover.USUAL.name();
    }

    private StoredMosaics studio() {
        return new StoredMosaics(store, new Desk(folder), this::paint, workers);
    }

    private void paint(List<Path> parts, List<Frame> frames, Path draft) throws IOException {
        for (Path part : parts) {
            painted.add(Files.readString(part));
        }
        for (Frame frame : frames) {
            Files.writeString(draft.resolve(frame.name()), frame.name());
        }
    }

    private record Desk(Path folder) implements Drafts {

        @Override
        public Path draft() throws IOException {
            return Files.createTempDirectory(folder, "");
        }

        @Override
        public void discard(Path draft) throws IOException {
            Trees.delete(draft);
        }
    }
}
