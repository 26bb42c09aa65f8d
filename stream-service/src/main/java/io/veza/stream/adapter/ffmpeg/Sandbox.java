package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.config.FfmpegConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Puts limits of the operating system around a command, as far as this system has them: memory, CPU
 * time, file size and open files by prlimit, no network by unshare, no rights by setpriv.
 */
@ApplicationScoped
class Sandbox {

    private static final Logger LOG = Logger.getLogger(Sandbox.class);
    private static final List<List<String>> NETWORK_OFF =
            List.of(
                    List.of("unshare", "--net"),
                    List.of("unshare", "--user", "--map-current-user", "--net"));

    /** No program that gains rights, and none of the rights of whoever runs the service. */
    private static final List<String> RIGHTS_OFF =
            List.of("setpriv", "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all");

    private static final List<String> PATIENT = List.of("nice", "-n", "19");

    private final List<String> prefix = new ArrayList<>();
    private final List<String> patient = new ArrayList<>();

    Sandbox(FfmpegConfig config) {
        List<String> limits = limits(config);
        if (works(limits)) {
            prefix.addAll(limits);
        }
        NETWORK_OFF.stream().filter(Sandbox::works).findFirst().ifPresent(prefix::addAll);
        // After the network: taking it away needs a right that goes with the others.
        Stream.of(RIGHTS_OFF, RIGHTS_OFF.subList(0, 2))
                .filter(Sandbox::works)
                .findFirst()
                .ifPresent(prefix::addAll);
        if (works(PATIENT)) {
            patient.addAll(PATIENT);
        }
        patient.addAll(prefix);
        LOG.infof("ffmpeg runs behind: %s", prefix.isEmpty() ? "nothing" : prefix);
    }

    List<String> prefix() {
        return prefix;
    }

    /** The same for what can wait: it gets the time that others leave. */
    List<String> patient() {
        return patient;
    }

    private static List<String> limits(FfmpegConfig config) {
        return List.of(
                "prlimit",
                "--as=" + config.memoryLimit(),
                "--fsize=" + config.outputLimit(),
                "--cpu=" + config.timeLimit().toSeconds(),
                "--nofile=64",
                "--core=0");
    }

    /** Whether the system has the command and lets us use it. */
    private static boolean works(List<String> command) {
        List<String> harmless = new ArrayList<>(command);
        harmless.add("true");
        try {
            return new ProcessBuilder(harmless)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
