package io.veza.stream.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are the tests' own, and gone when the tests are over. */
final class Scratch {

    private Scratch() {}

    static Path folder(String name) {
        try {
            Path folder = Files.createTempDirectory(name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An encoder that is still ending may write meanwhile: what it adds goes in the next round. */
    private static void delete(Path folder) {
        for (int round = 0; round < 5 && Files.exists(folder); round++) {
            for (Path path : contents(folder)) {
                path.toFile().delete();
            }
        }
    }

    private static List<Path> contents(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException changing) {
            return List.of();
        }
    }
}
