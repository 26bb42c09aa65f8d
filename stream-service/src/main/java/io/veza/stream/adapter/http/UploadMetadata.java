package io.veza.stream.adapter.http;

import io.vertx.core.MultiMap;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.upload.UploadPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code Upload-Metadata}: names, each with a value in base64, between commas. */
@ApplicationScoped
class UploadMetadata {

    private static final int LONGEST = 12_000;
    private static final String TRACK = "track";
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");

    /** What clients say by themselves. */
    private static final Set<String> OF_THE_FILE =
            Set.of("filename", "name", "filetype", "type", "relativePath");

    private final UploadFields fields;

    UploadMetadata(UploadFields fields) {
        this.fields = fields;
    }

    UploadPlan read(String header, long length) {
        if (header.length() > LONGEST) {
            throw refused("is longer than " + LONGEST + " characters");
        }
        MultiMap said = parse(header);
        String name = fileName(said);
        OF_THE_FILE.forEach(said::remove);
        long replaces = track(said);
        return new UploadPlan(name, length, fields.read(said), header, replaces);
    }

    /** The track that it is another file of; 0: it becomes one. */
    private static long track(MultiMap said) {
        String track = said.get(TRACK);
        if (track == null) {
            return 0;
        }
        if (!ID.matcher(track).matches()) {
            throw refused("has a track that is not an id");
        }
        said.remove(TRACK);
        return Long.parseLong(track);
    }

    private static String fileName(MultiMap said) {
        String name = said.contains("filename") ? said.get("filename") : said.get("name");
        String last = SourceFile.lastElement(name == null ? "" : name);
        return last.isEmpty() ? "Untitled" : last;
    }

    private static MultiMap parse(String header) {
        MultiMap said = MultiMap.caseInsensitiveMultiMap();
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" +", 2);
            if (said.contains(parts[0])) {
                throw refused("says " + parts[0] + " twice");
            }
            if (!parts[0].isEmpty()) {
                said.add(parts[0], parts.length < 2 ? "" : decoded(parts[1]));
            }
        }
        return said;
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw refused("has a value that is not base64");
        }
    }

    private static DomainException refused(String why) {
        return new DomainException(CoreError.INVALID_REQUEST, Tus.METADATA + " " + why);
    }
}
