package io.veza.user.adapter.file;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.veza.platform.runtime.Workers;
import io.veza.user.application.audit.HeadJournal;
import io.veza.user.config.AuditConfig;
import io.veza.user.domain.audit.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A line for each head: into the log, which operators ship elsewhere anyhow, and, where it is
 * configured, at the end of a file, e.g. on a volume that can only be written once.
 */
@ApplicationScoped
class HeadLines implements HeadJournal {

    private static final Logger LOG = Logger.getLogger("veza.audit.head");

    private final Optional<Path> file;
    private final Workers workers;

    HeadLines(AuditConfig config, Workers workers) {
        this.file = config.headFile();
        this.workers = workers;
    }

    @Override
    public Uni<Void> write(Head head) {
        String line = line(head);
        LOG.info(line);
        return file.map(path -> workers.run(() -> append(path, line)).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Path append(Path file, String line) throws IOException {
        return Files.write(
                file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static String line(Head head) {
        return new JsonObject()
                .put("seq", head.seq())
                .put("hash", HexFormat.of().formatHex(head.hash()))
                .put("at", head.at().toString())
                .put("kid", head.kid())
                .put("signature", Base64.getEncoder().encodeToString(head.signature()))
                .encode();
    }
}
