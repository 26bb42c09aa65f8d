package io.veza.platform.testing.engines;

/** One running PostgreSQL, Redis or NATS. Its port and data survive stop and start. */
interface Engine {

    int port();

    void start();

    /** As an operator would: it may finish what it does. */
    void stop();

    /** As a power cut would. */
    void kill();

    /** It keeps its connections but answers nothing. */
    void pause();

    void resume();

    /** Runs one of the engine's own client programs beside it. */
    void run(String... command);
}
