package io.veza.user.adapter.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.veza.user.domain.mail.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveWriterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    /** Of {@code "hello"}. */
    private static final String HASH =
            "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @Test
    void piecesBecomeFilesThatAreListedAndExplained() throws IOException {
        // Given
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        DataOutputStream pieces = new DataOutputStream(part);
        write(pieces, "chat/messages.json", "hel");
        write(pieces, "chat/messages.json", "lo");
        write(pieces, "stream/tracks/7/my <song>.mp3", "la");

        // When
        Map<String, String> files = pack(part.toByteArray());

        // Then
        assertThat(files)
                .containsEntry("chat/messages.json", "hello")
                .containsEntry("stream/tracks/7/my _song_.mp3", "la");
        JsonObject first =
                new JsonObject(files.get("manifest.json")).getJsonArray("files").getJsonObject(0);
        assertThat(first.getString("path")).isEqualTo("chat/messages.json");
        assertThat(first.getInteger("sizeBytes")).isEqualTo(5);
        assertThat(first.getString("sha256")).isEqualTo(HASH);
        assertThat(files.get("index.html"))
                .contains("Everything you have said", "Your tracks", "my _song_.mp3")
                .doesNotContain("<song>", "<script", "http");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, _/_/etc/passwd",
        "/abs/olute, abs/olute",
        "a/./b, a/_/b",
        "a\\..\\b, a_.._b",
        "stream/é ü.wav, stream/é ü.wav"
    })
    void namesLeadNowhereElse(String said, String safe) {
        assertThat(EntryName.of(said)).isEqualTo(safe);
    }

    private static Map<String, String> pack(byte[] part) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ArchiveWriter writer = new ArchiveWriter(zip)) {
            writer.add(new ByteArrayInputStream(part));
            writer.explain(Language.EN, NOW);
        }
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                files.put(one.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void write(DataOutputStream out, String file, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        out.writeUTF(file);
        out.writeInt(content.length);
        out.write(content);
    }
}
