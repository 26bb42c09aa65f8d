package io.veza.chat.application.log;

import java.util.concurrent.Executor;

/**
 * Knows where a call is being served, so that what is done for it later is done there: its trace,
 * its thread.
 */
public interface Contexts {

    Executor current();
}
