package io.veza.stream.adapter.ffmpeg;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What the ffmpeg of this machine is and can do, asked once. */
@ApplicationScoped
class FfmpegAbilities {

    private static final Logger LOG = Logger.getLogger(FfmpegAbilities.class);
    private static final int MAX_ANSWER = 1 << 20;

    /** Flags, name, and what goes in and out. */
    private static final Pattern FILTER =
            Pattern.compile("^ [.TSC]{3} (\\w+) +\\S+->", Pattern.MULTILINE);

    private static final Pattern VERSION = Pattern.compile("^ffmpeg version (\\d[\\w.]*)");

    private final Ffmpeg ffmpeg;
    private volatile Set<String> filters = Set.of();
    private volatile String name = "ffmpeg";

    FfmpegAbilities(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    void look(@Observes StartupEvent started) throws InterruptedException {
        try {
            filters = found(FILTER, ask("-filters")).collect(Collectors.toUnmodifiableSet());
            name = found(VERSION, ask("-version")).findFirst().map("ffmpeg "::concat).orElse(name);
        } catch (IOException failure) {
            LOG.warnf("No effects: ffmpeg does not say what it can: %s", failure.getMessage());
        }
    }

    Set<String> filters() {
        return filters;
    }

    /** With its version. */
    String name() {
        return name;
    }

    private String ask(String question) throws IOException, InterruptedException {
        StringBuilder answer = new StringBuilder();
        Output output =
                new Output(
                        in ->
                                answer.append(
                                        new String(
                                                in.readNBytes(MAX_ANSWER), StandardCharsets.UTF_8)),
                        _ -> {});
        ffmpeg.encodeBriefly(List.of("-v", "error", question), output);
        return answer.toString();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }
}
