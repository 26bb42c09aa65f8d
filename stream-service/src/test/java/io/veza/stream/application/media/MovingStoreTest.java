package io.veza.stream.application.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.stream.domain.media.MediaError;
import io.veza.stream.domain.media.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovingStoreTest {

    @TempDir Path folder;
    private FolderStore former;
    private FolderStore next;
    private MovingStore store;

    @BeforeEach
    void open() throws IOException {
        former = new FolderStore(Files.createDirectories(folder.resolve("former")));
        next = new FolderStore(Files.createDirectories(folder.resolve("next")));
        store = new MovingStore(former, next);
        former.publish(file("old"), "tracks/1/source");
        former.publish(file("wave"), "tracks/1/v/waveform.json");
        former.publish(file("other"), "tracks/2/source");
    }

    @Test
    void everythingIsFoundWhereItIs() throws IOException {
        // When
        store.publish(file("new"), "tracks/3/source");
        // Then
        assertThat(former.find("tracks/3/source")).isEmpty();
        assertThat(text("tracks/1/source")).isEqualTo("old");
        assertThat(text("tracks/3/source")).isEqualTo("new");
        assertThat(store.holdings(Shelf.TRACKS, "", 9)).hasSize(3);
        assertThat(store.files("tracks/1")).hasSize(2);
    }

    @Test
    void allMoves() throws IOException {
        // Given
        store.publish(file("new"), "tracks/1/v/cover.jpg");
        // When
        long moved = store.move(Shelf.TRACKS);
        // Then
        assertThat(moved).isEqualTo(3);
        assertThat(former.holdings(Shelf.TRACKS, "", 9)).isEmpty();
        assertThat(next.files("tracks/1")).hasSize(3);
        assertThat(text("tracks/2/source")).isEqualTo("other");
        assertThat(store.move(Shelf.TRACKS)).isZero();
    }

    @Test
    void brokenOffItHasLostNothingAndGoesOn() throws IOException {
        // Given
        next.failing = "tracks/2/source";
        assertThatThrownBy(() -> store.move(Shelf.TRACKS)).matches(MediaError::isUnavailable);
        assertThat(text("tracks/1/source")).isEqualTo("old");
        assertThat(text("tracks/2/source")).isEqualTo("other");
        next.failing = "";
        // When
        long rest = store.move(Shelf.TRACKS);
        // Then
        assertThat(rest).isEqualTo(1);
        assertThat(next.find("tracks/2/source")).isPresent();
    }

    @Test
    void whatIsReplacedMeanwhileIsNotOverwrittenByWhatWas() throws IOException {
        // Given
        store.publish(file("replaced"), "tracks/1/v/waveform.json");
        // When
        store.move(Shelf.TRACKS);
        // Then
        assertThat(text("tracks/1/v/waveform.json")).isEqualTo("replaced");
    }

    @Test
    void whatIsRemovedIsGoneFromBoth() throws IOException {
        // Given
        store.publish(file("new"), "tracks/1/v/cover.jpg");
        // When
        store.remove("tracks/1");
        // Then
        assertThat(store.files("tracks/1")).isEmpty();
    }

    private String text(String key) throws IOException {
        return Files.readString(store.local(key, folder));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "", ""), text);
    }
}
