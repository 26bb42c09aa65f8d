package io.veza.chat.domain.spam;

import io.veza.chat.domain.rule.Utterance;
import java.time.Instant;
import java.util.List;

/** Tells how much a message looks like spam, and remembers it. Safe for several threads. */
public final class SpamDetector {

    private final SpamModel model;
    private final Recollection recollection = new Recollection();

    public SpamDetector(SpamModel model) {
        this.model = model;
    }

    /** 0 to 1. */
    public double judge(Speaker speaker, long room, Utterance said, Instant at) {
        return model.score(look(speaker, room, said, at));
    }

    /** The traits of a message, which is remembered. */
    Glance look(Speaker speaker, long room, Utterance said, Instant at) {
        Glance glance = new Glance(said);
        person(glance, speaker, at);
        Recollection.Trace trace =
                new Recollection.Trace(
                        speaker.user(), room, at, glance.signature(), glance.isSubstantial());
        synchronized (recollection) {
            recollection.recall(glance, trace);
            recollection.remember(glance, trace, speaker.isStranger(at));
        }
        together(glance);
        return glance;
    }

    /** Of a text by somebody nobody knows; nothing is remembered. */
    public double judge(Utterance said) {
        Glance glance = new Glance(said);
        glance.set(Trait.FRESH, 1);
        glance.set(Trait.UNKNOWN, 1);
        together(glance);
        return model.score(glance);
    }

    /** What another process was told by a stranger. */
    public void learn(Rumour rumour) {
        synchronized (recollection) {
            recollection.learn(
                    new Recollection.Trace(
                            rumour.user(),
                            0,
                            rumour.at(),
                            new Signature(rumour.signature()),
                            rumour.signature().length > 0),
                    rumour.hosts());
        }
    }

    /** What other processes should know of a stranger's message. */
    public static Rumour rumour(long user, Utterance said, Instant at) {
        Glance glance = new Glance(said);
        int[] signature = glance.isSubstantial() ? glance.signature().least() : new int[0];
        return new Rumour(user, at, signature, glance.strangeHosts());
    }

    /**
     * @param signature empty: too little was said to be compared
     */
    public record Rumour(long user, Instant at, int[] signature, List<String> hosts) {}

    private static void person(Glance glance, Speaker speaker, Instant at) {
        glance.set(Trait.FRESH, speaker.freshness(at));
        glance.set(Trait.UNKNOWN, speaker.strangeness());
    }

    private static void together(Glance glance) {
        double unknown = Math.max(glance.get(Trait.UNKNOWN), glance.get(Trait.FRESH) / 2);
        double disguise =
                glance.get(Trait.HIDDEN)
                        + glance.get(Trait.MIXED)
                        + glance.get(Trait.LEET)
                        + glance.get(Trait.STYLED);
        glance.set(Trait.UNKNOWN_LINK, unknown * glance.get(Trait.STRANGE_LINKS));
        glance.set(
                Trait.UNKNOWN_CAMPAIGN,
                unknown * Math.max(glance.get(Trait.CAMPAIGN), glance.get(Trait.CAMPAIGN_HOST)));
        glance.set(Trait.UNKNOWN_DISGUISE, unknown * Math.min(1, disguise));
        glance.set(
                Trait.UNKNOWN_CALLS,
                unknown * Math.max(glance.get(Trait.CALLS), glance.get(Trait.EVERYBODY)));
        glance.set(Trait.UNKNOWN_ROOMS, unknown * glance.get(Trait.ROOMS));
        glance.set(
                Trait.UNKNOWN_MONEY,
                unknown * Math.max(glance.get(Trait.MONEY), glance.get(Trait.CONTACT)));
    }
}
