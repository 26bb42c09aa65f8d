package io.veza.journey.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** What holds passkeys at a visitor's browser and knows its owner, as Chromium plays it. */
public final class Device {

    /**
     * What is offered among names, such a device would answer by itself before anybody chooses it.
     */
    private static final String ASKED_ONLY =
            "if (window.PublicKeyCredential)"
                    + " PublicKeyCredential.isConditionalMediationAvailable = async () => false";

    private Device() {}

    /** Within reach from now on, with no passkeys yet. */
    public static void at(Visitor visitor) {
        CDPSession browser = visitor.page().context().newCDPSession(visitor.page());
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        visitor.page().addInitScript(ASKED_ONLY);
        browser.send("WebAuthn.enable");
        browser.send("WebAuthn.addVirtualAuthenticator", wanted);
    }
}
