package io.veza.platform.testing.engines;

import org.jspecify.annotations.Nullable;

/** Engines for one test class that stops and restarts them: nobody else may feel it. */
public final class OwnEnginesResource extends EnginesResource {

    private @Nullable Engines own;

    @Override
    Engines take() {
        own = Engines.alone();
        return own;
    }

    /** After the shared ones, which a module's other tests ask for: the last to answer counts. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        if (own != null) {
            own.close();
        }
    }
}
