package io.veza.journey.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** The way between a visitor's page and the suite, as wide as a test wants it. */
public final class Wire {

    private static final int AS_MUCH_AS_MAY = -1;

    private final CDPSession session;

    private Wire(CDPSession session) {
        this.session = session;
    }

    public static Wire of(Visitor visitor) {
        return new Wire(visitor.page().context().newCDPSession(visitor.page()));
    }

    /**
     * @param bytes a second that leave the page
     */
    public void slowOutward(int bytes) {
        throttle(AS_MUCH_AS_MAY, bytes);
    }

    /**
     * @param bytes a second that come to the page
     */
    public void slowInward(int bytes) {
        throttle(bytes, AS_MUCH_AS_MAY);
    }

    public void widen() {
        throttle(AS_MUCH_AS_MAY, AS_MUCH_AS_MAY);
    }

    private void throttle(int inward, int outward) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", inward);
        conditions.addProperty("uploadThroughput", outward);
        session.send("Network.emulateNetworkConditions", conditions);
    }
}
