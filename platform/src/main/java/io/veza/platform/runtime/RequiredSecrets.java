package io.veza.platform.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The variables a service names in {@code veza.required}: without them it must not run in
 * production.
 */
record RequiredSecrets(List<String> variables) {

    /** Reads the service's own properties as a file, because there is no configuration yet. */
    static RequiredSecrets ofThisService() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("application.properties")) {
            Properties properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return parse(properties.getProperty("veza.required", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RequiredSecrets parse(String list) {
        return new RequiredSecrets(
                Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    List<String> missing(Map<String, String> environment) {
        if ("development".equals(environment.get("VEZA_PROFILE"))) {
            return List.of();
        }
        return variables.stream()
                .filter(variable -> environment.getOrDefault(variable, "").isBlank())
                .toList();
    }
}
