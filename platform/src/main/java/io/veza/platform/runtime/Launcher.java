package io.veza.platform.runtime;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where every service begins: a process that lacks a secret stops here with one line that says
 * which, before any library can say it in a hundred.
 */
@QuarkusMain
public final class Launcher {

    /** {@code EX_CONFIG} of sysexits(3). */
    private static final int BAD_CONFIGURATION = 78;

    private Launcher() {}

    public static void main(String... args) {
        List<String> missing = RequiredSecrets.ofThisService().missing(System.getenv());
        if (missing.isEmpty()) {
            Quarkus.run(args);
        } else {
            say("Cannot start: " + String.join(" and ", missing) + " must be set (see README)");
            System.exit(BAD_CONFIGURATION);
        }
    }

    /** There is no logging yet. */
    private static void say(String line) {
        PrintStream console =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        console.println(line);
    }
}
