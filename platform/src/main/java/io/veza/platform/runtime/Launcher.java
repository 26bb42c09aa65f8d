package io.veza.platform.runtime;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.veza.platform.vault.VaultFailure;
import io.veza.platform.vault.VaultSecrets;
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

    /** {@code EX_TEMPFAIL}: worth another start. */
    private static final int NOT_NOW = 75;

    private Launcher() {}

    public static void main(String... args) {
        fetchSecrets();
        List<String> missing = RequiredSecrets.ofThisService().missing(ServiceEnvironment.all());
        if (!missing.isEmpty()) {
            stop(String.join(" and ", missing) + " must be set (see README)", BAD_CONFIGURATION);
        }
        Quarkus.run(args);
    }

    private static void fetchSecrets() {
        try {
            ServiceEnvironment.lay(VaultSecrets.of(System.getenv()));
        } catch (VaultFailure failure) {
            stop(failure.sentence(), failure.isPassing() ? NOT_NOW : BAD_CONFIGURATION);
        }
    }

    private static void stop(String reason, int code) {
        say("Cannot start: " + reason);
        System.exit(code);
    }

    /** There is no logging yet. */
    private static void say(String line) {
        PrintStream console =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        console.println(line);
    }
}
