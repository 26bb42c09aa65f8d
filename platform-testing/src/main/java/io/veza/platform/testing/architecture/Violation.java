package io.veza.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Code made bad on purpose.
 *
 * @param rule the test that must find it
 * @param offender what that test then says, among other things
 * @param sources each one class, in a package below {@code ROOT}
 */
public record Violation(String rule, String offender, List<String> sources) {

    private static final Pattern NAME = Pattern.compile("class (\\w+)");

    public static Violation of(String rule, String offender, String... sources) {
        return new Violation(rule, offender, List.of(sources));
    }

    /** Compiles it in the packages of a service, for nobody but the test. */
    JavaClasses in(String root, Path folder) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-proc:none",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                "-d",
                                Files.createDirectories(folder.resolve("classes")).toString()));
        for (int i = 0; i < sources.size(); i++) {
            Path source = Files.createDirectories(folder.resolve("source" + i));
            String text = sources.get(i).replace("ROOT", root);
            arguments.add(Files.writeString(source.resolve(name(text) + ".java"), text).toString());
        }
        var said = new ByteArrayOutputStream();
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, said, said, arguments.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
        }
        return new ClassFileImporter().importPath(folder.resolve("classes"));
    }

    private static String name(String source) {
        Matcher name = NAME.matcher(source);
        if (!name.find()) {
            throw new IllegalArgumentException("No class: " + source);
        }
        return name.group(1);
    }
}
