package io.veza.stream.application.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.Sha256;
import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.Shelf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does, whatever it keeps media in. */
public abstract class MediaStoreContract {

    protected static final String FILE = "tracks/1/source";
    protected static final String FOLDER = "tracks/1/v/aac-128";

    @TempDir protected Path bench;

    protected abstract MediaStore store();

    /** Keeps nothing that another test has left. */
    protected Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(bench(), "", ".part"), text);
    }

    /** Where what is to be published is made. */
    protected Path bench() throws IOException {
        return bench;
    }

    @Test
    void whatIsPublishedIsFoundWhole() throws IOException {
        // Given
        Path finished = file("a song");
        // When
        Fingerprint print = store().publish(finished, FILE);
        // Then
        StoredFile found = store().find(FILE).orElseThrow();
        assertThat(read(found)).isEqualTo("a song");
        assertThat(found.size()).isEqualTo(6);
        assertThat(found.etag()).startsWith("\"").endsWith("\"");
        assertThat(print).isEqualTo(new Fingerprint(1, 6, Sha256.hex("a song")));
        assertThat(finished).doesNotExist();
    }

    @Test
    void anotherFileOfAKeyHasAnotherTag() throws IOException {
        // Given
        store().publish(file("a song"), FILE);
        StoredFile former = store().find(FILE).orElseThrow();
        // When
        store().publish(file("another song"), FILE);
        // Then
        StoredFile found = store().find(FILE).orElseThrow();
        assertThat(read(found)).isEqualTo("another song");
        assertThat(found.etag()).isNotEqualTo(former.etag());
    }

    @Test
    void aFolderReplacesWhatWasThere() throws IOException {
        // Given
        store().publish(folder("1.m4s", "2.m4s", "former.m4s"), FOLDER);
        // When
        Fingerprint print = store().publish(folder("1.m4s", "init.mp4"), FOLDER);
        // Then
        assertThat(store().files(FOLDER)).isEqualTo(Map.of("1.m4s", 5L, "init.mp4", 8L));
        assertThat(store().find(FOLDER + "/former.m4s")).isEmpty();
        assertThat(print.files()).isEqualTo(2);
        assertThat(print.sizeBytes()).isEqualTo(13);
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        // Given
        store().publish(folder("1.m4s"), FOLDER);
        // Then
        assertThat(store().find("tracks/2/source")).isEmpty();
        assertThat(store().find(FOLDER)).isEmpty();
        assertThat(store().files("tracks/2")).isEmpty();
        assertThatThrownBy(() -> store().local("tracks/2/source", bench))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void programsReadAFileOfThisMachine() throws IOException {
        // Given
        store().publish(file("a song"), FILE);
        // When
        Path local = store().local(FILE, Files.createTempDirectory(bench, ""));
        // Then
        assertThat(local).hasContent("a song");
        assertThat(store().files(FILE)).isEqualTo(Map.of("", 6L));
    }

    @Test
    void removingTakesAKeyAndAllBelowAndNothingBeside() throws IOException {
        // Given
        store().publish(file("a"), FILE);
        store().publish(folder("1.m4s"), FOLDER);
        store().publish(file("b"), "tracks/11/source");
        // When
        store().remove("tracks/1");
        store().remove("tracks/1");
        // Then
        assertThat(store().files("tracks/1")).isEmpty();
        assertThat(store().find("tracks/11/source")).isPresent();
    }

    @Test
    void shelvesAreReadAPageAtATime() throws IOException {
        // Given
        Instant before = Instant.now().minusSeconds(60);
        for (String key : List.of("tracks/1/source", "tracks/1/v/c", "tracks/11/a", "tracks/2/a")) {
            store().publish(file("x"), key);
        }
        store().publish(file("x"), "pictures/1");
        store().publish(file("x"), "pictures/11");
        // Then
        assertThat(names(Shelf.TRACKS, "", 2)).hasSize(2);
        assertThat(names(Shelf.TRACKS, "", 9)).containsExactlyInAnyOrder("1", "11", "2");
        assertThat(names(Shelf.TRACKS, names(Shelf.TRACKS, "", 2).getLast(), 9)).hasSize(1);
        assertThat(names(Shelf.PICTURES, "1", 9)).containsExactly("11");
        assertThat(names(Shelf.COVERS, "", 9)).isEmpty();
        assertThat(store().holdings(Shelf.TRACKS, "", 9))
                .allMatch(holding -> holding.touchedAt().isAfter(before));
    }

    @Test
    void aKeyCannotLeaveTheStore() {
        assertThatThrownBy(() -> store().find("../outside"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().remove("")).isInstanceOf(IllegalArgumentException.class);
    }

    protected List<String> names(Shelf shelf, String after, int most) throws IOException {
        return store().holdings(shelf, after, most).stream().map(Holding::name).toList();
    }

    /** Each file has its name in it. */
    protected Path folder(String... names) throws IOException {
        Path folder = Files.createTempDirectory(bench(), "");
        for (String name : names) {
            Files.writeString(folder.resolve(name), name);
        }
        return folder;
    }

    protected static String read(StoredFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
