package io.veza.journey.suite;

/** The processes of the suite, with the management ports of the contract. */
public enum Service {
    USER("user-service", 9001),
    CHAT("chat-service", 9002),
    STREAM("stream-service", 9003),
    GATEWAY("gateway-service", 9000);

    final String module;
    final int managementPort;

    Service(String module, int managementPort) {
        this.module = module;
        this.managementPort = managementPort;
    }

    String database() {
        return "veza_" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
