package io.veza.platform.kernel;

import java.util.concurrent.Executor;

/**
 * Runs what a call sets off but does not own, such as a load that others wait for too: it does not
 * end with the call, speaks for nobody, and shares no database session.
 */
@FunctionalInterface
public interface Aside extends Executor {}
