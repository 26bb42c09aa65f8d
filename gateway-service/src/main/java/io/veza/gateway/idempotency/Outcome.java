package io.veza.gateway.idempotency;

/**
 * What became of a keyed call, as it is kept in Redis: {@code bodyDigest status answer}, with
 * status 0 while it runs.
 */
record Outcome(String body, int status, String answer) {

    private static final int RUNNING = 0;

    static Outcome running(KeyedCall call) {
        return new Outcome(call.body(), RUNNING, "");
    }

    static Outcome parse(String kept) {
        String[] parts = kept.split(" ", 3);
        return new Outcome(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    boolean isRunning() {
        return status == RUNNING;
    }

    @Override
    public String toString() {
        return body + " " + status + " " + answer;
    }
}
