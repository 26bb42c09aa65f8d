package io.veza.user.adapter.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.user.domain.takeout.TakeoutKey;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileTest {

    private static final TakeoutKey KEY = key(1);

    /** Three segments and a bit. */
    private static final byte[] TEXT = text(3_500_000);

    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadAndLiesThereUnreadable() throws IOException {
        // When
        Path file = write("one");

        // Then
        try (InputStream in = new SealedFile(file, "one", KEY).read()) {
            assertThat(in.readAllBytes()).isEqualTo(TEXT);
        }
        assertThat(Files.readAllBytes(file)).isNotEqualTo(TEXT).hasSizeGreaterThan(TEXT.length);
    }

    @Test
    void itIsReadFromAnywhere() throws IOException {
        // Given
        Path file = write("one");
        ByteBuffer part = ByteBuffer.allocate(1000);

        // When
        try (SeekableByteChannel text = new SealedFile(file, "one", KEY).open()) {
            text.position(2_000_000);
            while (part.hasRemaining() && text.read(part) >= 0) {
                // As much as was asked for.
            }

            // Then
            assertThat(text.size()).isEqualTo(TEXT.length);
        }
        assertThat(part.array()).isEqualTo(Arrays.copyOfRange(TEXT, 2_000_000, 2_001_000));
    }

    @Test
    void anotherKeyOrAnotherNameOpensNothing() throws IOException {
        Path file = write("one");

        assertThatThrownBy(() -> readAll(new SealedFile(file, "one", key(2))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> readAll(new SealedFile(file, "two", KEY)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatWasChangedOrCutOffDoesNotOpen() throws IOException {
        // Given
        Path file = write("one");
        byte[] sealed = Files.readAllBytes(file);

        // When
        byte[] changed = sealed.clone();
        changed[2_000_000] ^= 1;

        // Then
        Files.write(file, changed);
        assertThatThrownBy(() -> readAll(new SealedFile(file, "one", KEY)))
                .isInstanceOf(IOException.class);
        Files.write(file, Arrays.copyOf(sealed, 2 << 20));
        assertThatThrownBy(() -> readAll(new SealedFile(file, "one", KEY)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatNothingComesOfIsClosed() {
        // Given
        AtomicBoolean closed = new AtomicBoolean();
        Closeable file = () -> closed.set(true);

        // When
        assertThatThrownBy(() -> SealedFile.through(file, SealedFileTest::refuse))
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(GeneralSecurityException.class);

        // Then
        assertThat(closed).isTrue();
    }

    @Test
    void whatSomethingComesOfStaysOpen() throws IOException {
        // Given
        AtomicBoolean closed = new AtomicBoolean();
        Closeable file = () -> closed.set(true);

        // When
        Closeable same = SealedFile.through(file, one -> one);

        // Then
        assertThat(same).isSameAs(file);
        assertThat(closed).isFalse();
    }

    private static Closeable refuse(Closeable file) throws GeneralSecurityException {
        throw new GeneralSecurityException("not " + file);
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new SealedFile(file, name, KEY).write()) {
            out.write(TEXT);
        }
        return file;
    }

    private static void readAll(SealedFile file) throws IOException {
        try (InputStream in = file.read()) {
            in.readAllBytes();
        }
    }

    private static TakeoutKey key(int first) {
        byte[] bytes = new byte[TakeoutKey.BYTES];
        bytes[0] = (byte) first;
        return new TakeoutKey(bytes);
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        new Random(7).nextBytes(text);
        return text;
    }
}
