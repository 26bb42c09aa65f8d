package io.veza.platform.testing.certificates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Issues certificates, by the JDK's own keytool, as cert-manager lays them out. */
public final class TestAuthority {

    private static final String PASSWORD = "changeit";

    private final Path home;

    private TestAuthority(Path home) {
        this.home = home;
    }

    public static TestAuthority found(Path home) throws IOException {
        Files.createDirectories(home);
        TestAuthority authority = new TestAuthority(home);
        authority.pair("ca", "-ext", "bc:c");
        authority.export("ca");
        return authority;
    }

    public Path certificate() {
        return home.resolve("ca.crt");
    }

    /** Writes {@code tls.crt}, {@code tls.key} and {@code ca.crt} for a service at localhost. */
    public void issue(Path directory) throws IOException {
        String name = "leaf-" + System.nanoTime();
        pair(name);
        run(name + ".csr", "-certreq", "-alias", name, "-keystore", store(name));
        run(
                name + ".crt",
                "-gencert",
                "-alias",
                "ca",
                "-keystore",
                store("ca"),
                "-infile",
                home.resolve(name + ".csr").toString(),
                "-ext",
                "san=dns:localhost",
                "-rfc");
        Files.createDirectories(directory);
        put(certificate(), directory.resolve("ca.crt"));
        put(home.resolve(name + ".crt"), directory.resolve("tls.crt"));
        Files.writeString(directory.resolve("tls.key"), key(name));
    }

    private void pair(String name, String... more) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "-genkeypair",
                                "-alias",
                                name,
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + name,
                                "-keystore",
                                store(name)));
        command.addAll(List.of(more));
        run(name + ".log", command.toArray(String[]::new));
    }

    private void export(String name) throws IOException {
        run(name + ".crt", "-exportcert", "-rfc", "-alias", name, "-keystore", store(name));
    }

    private String key(String name) throws IOException {
        try (InputStream file = Files.newInputStream(Path.of(store(name)))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD.toCharArray());
            byte[] key = store.getKey(name, PASSWORD.toCharArray()).getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder().encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String store(String name) {
        return home.resolve(name + ".p12").toString();
    }

    private void run(String output, String... command) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(System.getProperty("java.home") + "/bin/keytool");
        words.addAll(List.of(command));
        words.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
        Path file = home.resolve(output);
        Process keytool =
                new ProcessBuilder(words)
                        .redirectOutput(file.toFile())
                        .redirectError(home.resolve("keytool.log").toFile())
                        .start();
        try {
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(
                        Files.readString(file, StandardCharsets.UTF_8) + " see " + home);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void put(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
