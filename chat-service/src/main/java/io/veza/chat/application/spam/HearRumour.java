package io.veza.chat.application.spam;

import io.veza.chat.domain.spam.SpamDetector;
import io.veza.chat.domain.spam.SpamDetector.Rumour;
import jakarta.enterprise.context.ApplicationScoped;

/** Another process tells what it saw: it counts here as if it had been said here. */
@ApplicationScoped
public class HearRumour {

    private final SpamDetector detector;
    private final Offences offences;
    private final TakeBack takeBack;

    public HearRumour(SpamDetector detector, Offences offences, TakeBack takeBack) {
        this.detector = detector;
        this.offences = offences;
        this.takeBack = takeBack;
    }

    /**
     * @param refused it was not let in there
     */
    public void handle(Rumour rumour, boolean refused) {
        if (refused) {
            offences.add(rumour.user(), rumour.at());
        }
        takeBack.suspect(detector.learn(rumour));
    }
}
