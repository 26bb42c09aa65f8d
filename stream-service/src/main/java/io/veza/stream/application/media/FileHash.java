package io.veza.stream.application.media;

import io.veza.stream.domain.media.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What bytes come to. Every method but the first blocks. */
public final class FileHash {

    private static final int BUFFER = 256 * 1024;

    private FileHash() {}

    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lower-case hex. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in);
        }
    }

    /** Lower-case hex. */
    public static String sha256(InputStream in) throws IOException {
        MessageDigest digest = begin();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a file, or of a folder. */
    public static Fingerprint of(Path tree) throws IOException {
        SortedMap<String, Fingerprint.Part> parts = new TreeMap<>();
        for (var file : files(tree).entrySet()) {
            Path path = file.getValue();
            parts.put(file.getKey(), new Fingerprint.Part(Files.size(path), sha256(path)));
        }
        return Fingerprint.of(parts);
    }

    /** The files of a folder by their names below it; a file itself has the empty name. */
    public static SortedMap<String, Path> files(Path tree) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(tree)) {
            paths.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.put(
                                    tree.relativize(file)
                                            .toString()
                                            .replace(file.getFileSystem().getSeparator(), "/"),
                                    file));
        }
        if (files.isEmpty()) {
            throw new NoSuchFileException(tree.toString());
        }
        return files;
    }
}
