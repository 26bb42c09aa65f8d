package io.veza.gateway.client;

/** Higher is further outside; what the platform adds to calls lies within. */
final class CallOrder {

    static final int CALLER = 300;
    static final int DEADLINE = 290;
    static final int BULKHEAD = 280;

    private CallOrder() {}
}
