package io.veza.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import io.veza.journey.suite.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens browsers for a test and sees to it that nothing went wrong in any of them. */
public final class Visitors implements BeforeEachCallback, AfterEachCallback {

    private final List<Visitor> visitors = new ArrayList<>();
    private @Nullable Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium = Chromium.of(test);
    }

    /** Somebody at a desk. */
    public Visitor wide() {
        return open(new NewContextOptions().setViewportSize(1440, 900));
    }

    /** Somebody with a telephone. */
    public Visitor phone() {
        return open(
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true)
                        .setHasTouch(true));
    }

    private Visitor open(NewContextOptions look) {
        Visitor visitor =
                new Visitor(
                        Objects.requireNonNull(chromium, "browsers are opened in tests"),
                        Suite.running().gateway(),
                        look.setReducedMotion(ReducedMotion.REDUCE));
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<String> faults = visitors.stream().flatMap(one -> one.faults().stream()).toList();
        if (test.getExecutionException().isPresent()) {
            photograph(test.getDisplayName());
        }
        visitors.forEach(Visitor::leave);
        visitors.clear();
        assertThat(faults).as("errors on the console, broken policies, failed scripts").isEmpty();
    }

    /** What a failed test saw last. */
    private void photograph(String test) {
        String name = "failed-" + test.replaceAll("\\W+", "-");
        for (int i = 0; i < visitors.size(); i++) {
            new Look(visitors.get(i).page()).photograph(name + i);
        }
    }
}
