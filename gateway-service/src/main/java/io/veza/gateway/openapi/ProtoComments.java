package io.veza.gateway.openapi;

import com.google.protobuf.Descriptors.GenericDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments above messages, enums and fields. Generated classes do not keep them, so they are
 * read from the .proto files, which the proto module packs for this.
 */
final class ProtoComments {

    private static final Pattern BLOCK =
            Pattern.compile("(message|enum|oneof|service) (\\w+) \\{.*");
    private static final Pattern FIELD =
            Pattern.compile("(?:repeated |optional )?[\\w.]+(?:<.+>)? (\\w+) = \\d+.*");

    private final ClassLoader loader;
    private final Map<String, Map<String, String>> files = new HashMap<>();

    ProtoComments(ClassLoader loader) {
        this.loader = loader;
    }

    Optional<String> of(GenericDescriptor type) {
        return Optional.ofNullable(
                files.computeIfAbsent(type.getFile().getName(), this::read)
                        .get(type.getFullName()));
    }

    private Map<String, String> read(String file) {
        try (InputStream in = loader.getResourceAsStream(file)) {
            return in == null
                    ? Map.of()
                    : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Comments by full name, from a file in the house's formatting: one declaration per line. */
    static Map<String, String> parse(String proto) {
        Map<String, String> comments = new HashMap<>();
        Deque<String> scope = new ArrayDeque<>();
        List<String> pending = new ArrayList<>();
        for (String line : proto.lines().map(String::strip).toList()) {
            if (line.startsWith("//")) {
                pending.add(line.substring(2).strip());
                continue;
            }
            Matcher block = BLOCK.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (line.startsWith("package ")) {
                scope.addLast(line.substring(8, line.length() - 1));
            } else if (block.matches()) {
                // A oneof names no level: its members belong to the message around it.
                scope.addLast(block.group(1).equals("oneof") ? "" : block.group(2));
                keep(comments, scope, "", pending);
            } else if (field.matches()) {
                keep(comments, scope, field.group(1), pending);
            }
            if (line.endsWith("{") && !block.matches()) {
                scope.addLast("");
            } else if (line.startsWith("}") || block.matches() && line.endsWith("}")) {
                scope.removeLast();
            }
            pending.clear();
        }
        return comments;
    }

    private static void keep(
            Map<String, String> comments, Deque<String> scope, String name, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<String> path = new ArrayList<>(scope);
        path.add(name);
        path.removeIf(String::isEmpty);
        comments.put(String.join(".", path), String.join(" ", lines));
    }
}
