package io.veza.stream.adapter.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Files and folders as wholes. */
final class Trees {

    private Trees() {}

    /** Forces a file, or all files of a folder, to disk. */
    static void force(Path tree) throws IOException {
        for (Path file : walk(tree)) {
            if (Files.isRegularFile(file)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    /** Renames; a folder cannot replace another in one step, so the old one goes first. */
    static void replace(Path finished, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            delete(target);
        }
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(Objects.requireNonNull(target.getParent(), "a target has a folder"));
    }

    static void delete(Path tree) throws IOException {
        for (Path path : walk(tree).reversed()) {
            Files.deleteIfExists(path);
        }
    }

    /** A rename is durable when its folder is. */
    static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        } catch (NoSuchFileException absent) {
            return List.of();
        }
    }

    /** Folders before what is in them; empty for what does not exist. */
    private static List<Path> walk(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        } catch (NoSuchFileException absent) {
            return List.of();
        }
    }
}
