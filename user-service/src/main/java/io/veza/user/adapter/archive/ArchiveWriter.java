package io.veza.user.adapter.archive;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.platform.kernel.Piece;
import io.veza.user.domain.mail.Language;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the archive: the files, then what lists and what explains them. Everything blocks. */
final class ArchiveWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final String INDEX = "index.html";

    private final ZipOutputStream zip;
    private final MessageDigest digest = sha256();
    private final List<PackedFile> files = new ArrayList<>();
    private @Nullable String open;
    private long size;

    ArchiveWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** All pieces of a part, as {@link PartFile} has written them. */
    void add(InputStream part) throws IOException {
        DataInputStream pieces = new DataInputStream(part);
        for (Piece piece = next(pieces); piece != null; piece = next(pieces)) {
            add(piece);
        }
        finish();
    }

    private static @Nullable Piece next(DataInputStream pieces) throws IOException {
        String file;
        try {
            file = pieces.readUTF();
        } catch (EOFException end) {
            return null;
        }
        return new Piece(file, pieces.readNBytes(pieces.readInt()));
    }

    private void add(Piece piece) throws IOException {
        if (!piece.file().equals(open)) {
            finish();
            begin(piece.file());
        }
        zip.write(piece.content());
        digest.update(piece.content());
        size += piece.content().length;
    }

    private void begin(String file) throws IOException {
        zip.setLevel(
                EntryName.isText(file) ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry(EntryName.of(file)));
        open = file;
        size = 0;
    }

    private void finish() throws IOException {
        if (open != null) {
            zip.closeEntry();
            String hash = HexFormat.of().formatHex(digest.digest());
            files.add(new PackedFile(EntryName.of(open), size, hash));
            open = null;
        }
    }

    /** What lists the files, and what tells in words what they are. */
    void explain(Language language, Instant at) throws IOException {
        byte[] manifest = manifest(at).getBytes(StandardCharsets.UTF_8);
        add(new Piece(MANIFEST, manifest));
        finish();
        String index = ArchiveIndex.write(files, language, at);
        add(new Piece(INDEX, index.getBytes(StandardCharsets.UTF_8)));
        finish();
    }

    private String manifest(Instant at) {
        JsonArray list = new JsonArray();
        files.forEach(file ->
                list.add(
                        new JsonObject()
                                .put("path", file.path())
                                .put("sizeBytes", file.size())
                                .put("sha256", file.sha256())));
        return new JsonObject()
                .put("format", "veza-takeout-1")
                .put("madeAt", at.toString())
                .put("files", list)
                .encodePrettily();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
