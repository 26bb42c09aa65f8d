package io.veza.platform.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The environment; an empty variable is absent. */
record Variables(Map<String, String> environment) {

    Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(v -> !v.isEmpty());
    }

    String get(String name) {
        return find(name).orElseThrow(() -> VaultFailure.lasting(name + " is not set"));
    }

    /** What stands in the file that the variable names. */
    static String read(String variable, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw VaultFailure.lasting(variable + ": cannot read " + file);
        }
    }
}
