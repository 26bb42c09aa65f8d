package io.veza.platform.grpc;

/** Higher is further outside. Quarkus' context interceptors, near {@code MAX_VALUE}, wrap ours. */
final class InterceptorOrder {

    static final int ERROR = 400;
    static final int CALLING_SERVICE = 350;
    static final int IDENTITY = 300;
    static final int VALIDATION = 200;

    static final int CLIENT_DEFAULTS = 200;
    static final int CLIENT_BREAKER = 100;

    private InterceptorOrder() {}
}
