package io.veza.platform.testing.engines;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds and runs the programs of the machine. */
final class Shell {

    private static final Path POSTGRES_HOME = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private Shell() {}

    /** The program's full path, from PATH or where Debian keeps PostgreSQL's. */
    static String find(String program) {
        return Stream.concat(path(), postgresFolders())
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new IllegalStateException(missing(program)));
    }

    /** PostgreSQL refuses to run as root; then it runs as nobody. */
    static List<String> unprivileged(List<String> command) {
        if (!ROOT) {
            return command;
        }
        List<String> wrapped =
                new ArrayList<>(
                        List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        wrapped.addAll(command);
        return wrapped;
    }

    /** Lets the unprivileged user own {@code directory}. */
    static void handOver(Path directory) {
        if (ROOT) {
            run(directory, List.of("chown", "nobody:nogroup", directory.toString()));
        }
    }

    static void run(Path directory, List<String> command) {
        try {
            Process process = start(directory, command);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "%s failed, see %s", command, log(directory)));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static Process start(Path directory, List<String> command) {
        return start(directory, command, ProcessBuilder.Redirect.appendTo(log(directory)));
    }

    static Process start(Path directory, List<String> command, ProcessBuilder.Redirect output) {
        try {
            return new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(output)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static File log(Path directory) {
        return directory.resolve("log").toFile();
    }

    private static Stream<Path> path() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    }

    private static Stream<Path> postgresFolders() {
        String[] versions = POSTGRES_HOME.toFile().list();
        return versions == null
                ? Stream.empty()
                : Stream.of(versions).map(version -> POSTGRES_HOME.resolve(version).resolve("bin"));
    }

    private static String missing(String program) {
        return String.format(
                Locale.ROOT,
                "%s is not installed: install it (make up does), or start Docker",
                program);
    }
}
