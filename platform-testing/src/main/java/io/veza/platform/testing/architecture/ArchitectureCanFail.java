package io.veza.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * A rule that cannot fail protects nothing: each test of a service's architecture meets code made
 * bad on purpose, in the packages of that service. A test without any is refused, too.
 */
public abstract class ArchitectureCanFail {

    private final ArchitectureRules guard;
    private final List<Violation> violations;

    /**
     * @param guard the service's own
     * @param more of the rules only that service has
     */
    protected ArchitectureCanFail(ArchitectureRules guard, Violation... more) {
        this.guard = guard;
        this.violations = new ArrayList<>(Violations.OF_ALL);
        this.violations.addAll(Arrays.asList(more));
    }

    @Test
    void eachRuleHasAnOffender() {
        assertThat(violations)
                .extracting(Violation::rule)
                .containsAll(rules().map(Method::getName).toList());
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFindsTheOffender(@TempDir Path folder) {
        return violations.stream()
                .map(violation ->
                        dynamicTest(
                                violation.rule() + ": " + violation.offender(),
                                () -> requireFound(violation, folder)));
    }

    private void requireFound(Violation violation, Path folder) throws IOException {
        Path own = Files.createTempDirectory(folder, "bad");
        guard.lookAt(violation.in(guard.root(), own));
        Method rule =
                rules().filter(one -> one.getName().equals(violation.rule()))
                        .findFirst()
                        .orElseThrow();
        Throwable said = catchThrowable(() -> check(rule));
        // A rule about a layer that the service has not is left out, here as there.
        Assumptions.assumeFalse(said instanceof TestAbortedException);
        assertThat(said)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(violation.offender().replace("ROOT", guard.root()));
    }

    private Stream<Method> rules() {
        return Stream.<Class<?>>iterate(
                        guard.getClass(), type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class));
    }

    private void check(Method rule) throws Throwable {
        try {
            rule.setAccessible(true);
            rule.invoke(guard);
        } catch (InvocationTargetException red) {
            throw red.getCause();
        }
    }
}
