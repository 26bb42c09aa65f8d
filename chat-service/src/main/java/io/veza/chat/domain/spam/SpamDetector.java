package io.veza.chat.domain.spam;

import io.veza.chat.domain.rule.Utterance;
import io.veza.chat.domain.spam.Trace.Impression;
import io.veza.chat.domain.spam.Trace.Marks;
import io.veza.chat.domain.spam.Trace.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells how much a message looks like spam, and remembers it. Safe for several threads. */
public final class SpamDetector {

    /** From then on it is looked again at what was said before and has to do with it. */
    static final double TELLING = 0.5;

    /** What is not plainly bad by itself, with few others beside it, is left to people: flagged. */
    private static final double PLAIN = 0.99;

    private static final int SEVERAL = 2;
    private static final double UNPROVEN = 0.9;

    /** Nothing makes that worse. */
    private static final double SETTLED = 0.95;

    /** What was said longer ago stays. */
    private static final long AGO = 7 * 24 * 3_600_000L;

    private final SpamModel model;
    private final Recollection recollection = new Recollection();

    public SpamDetector(SpamModel model) {
        this.model = model;
    }

    /**
     * A message about to be said.
     *
     * @param id becomes the message's
     */
    public record Saying(long id, long room, Utterance text) {}

    /**
     * What was made of a message.
     *
     * @param score 0 to 1
     * @param before what was said before and looks worse since then
     */
    public record Finding(double score, List<Suspect> before, Rumour rumour) {}

    /**
     * Something that was said already.
     *
     * @param before what it looked like at worst so far
     * @param score more than that
     */
    public record Suspect(long message, long room, long user, double before, double score) {

        /** It has come to be so bad just now. */
        public boolean crossed(double limit) {
            return before < limit && score >= limit;
        }
    }

    /**
     * What other processes should know.
     *
     * @param signature empty: too little was said to be compared
     * @param look how much it looks like spam by itself
     */
    public record Rumour(
            long message,
            long room,
            long user,
            Instant at,
            int[] signature,
            List<String> hosts,
            double look,
            boolean stranger,
            double score) {}

    public Finding judge(Speaker speaker, Saying saying, Instant at) {
        Trace trace = trace(speaker, saying, at);
        synchronized (recollection) {
            Company company = recollection.company(trace);
            trace.worst = score(trace, company);
            double score = trace.worst;
            recollection.remember(trace);
            return new Finding(score, lookAgain(trace, company, score), rumour(trace));
        }
    }

    /** Of a text by somebody nobody knows; nothing is remembered. */
    public double judge(Utterance said) {
        Glance glance = new Glance(said);
        glance.set(Trait.FRESH, 1);
        glance.set(Trait.UNKNOWN, 1);
        together(glance);
        Place nowhere = new Place(0, 0);
        Impression impression = new Impression(model.first().score(glance), true);
        Trace trace =
                new Trace(
                        nowhere,
                        0,
                        Instant.EPOCH,
                        new Marks(Signature.NONE, List.of()),
                        impression,
                        glance.traits());
        return score(trace, new Recollection().company(trace));
    }

    /** What another process saw, and what looks worse for it. */
    public List<Suspect> learn(Rumour rumour) {
        Trace trace =
                Trace.told(
                        new Place(rumour.message(), rumour.room()),
                        rumour.user(),
                        rumour.at(),
                        new Marks(new Signature(rumour.signature()), rumour.hosts()),
                        new Impression(rumour.look(), rumour.stranger()));
        trace.worst = rumour.score();
        synchronized (recollection) {
            recollection.remember(trace);
            return lookAgain(trace, recollection.company(trace), rumour.score());
        }
    }

    private List<Suspect> lookAgain(Trace now, Company company, double score) {
        List<Suspect> worse = new ArrayList<>(0);
        if (score < TELLING) {
            return worse;
        }
        for (Trace before : company.all()) {
            if (before.isOurs() && before.worst < SETTLED && before.since(now) < AGO) {
                Company around = recollection.company(before);
                double since = score(before, around);
                if (since > before.worst && isProven(before, around)) {
                    worse.add(suspect(before, since));
                    before.worst = since;
                }
            }
        }
        return worse;
    }

    private static Suspect suspect(Trace before, double since) {
        Place place = before.place;
        return new Suspect(place.message(), place.room(), before.user, before.worst, since);
    }

    private double score(Trace trace, Company company) {
        double score = model.second().score(SecondLook.inputs(trace.traits, company.ties()));
        return score <= UNPROVEN || isProven(trace, company) ? score : UNPROVEN;
    }

    /** Somebody may say odd things and many of them, and two may point to one place. */
    private static boolean isProven(Trace trace, Company company) {
        return trace.impression.look() >= PLAIN || company.people() >= SEVERAL;
    }

    /** For learning: remembered, and by itself. */
    Trace trace(Speaker speaker, Saying saying, Instant at) {
        return trace(glance(speaker, saying.text(), at), speaker, saying, at);
    }

    Recollection recollection() {
        return recollection;
    }

    static Glance glance(Speaker speaker, Utterance text, Instant at) {
        Glance glance = new Glance(text);
        glance.set(Trait.FRESH, speaker.freshness(at));
        glance.set(Trait.UNKNOWN, speaker.strangeness());
        together(glance);
        return glance;
    }

    private Trace trace(Glance glance, Speaker speaker, Saying saying, Instant at) {
        return new Trace(
                new Place(saying.id(), saying.room()),
                speaker.user(),
                at,
                new Marks(glance.signature(), glance.strangeHosts()),
                new Impression(model.first().score(glance), speaker.isStranger(at)),
                glance.traits());
    }

    private static Rumour rumour(Trace trace) {
        return new Rumour(
                trace.place.message(),
                trace.place.room(),
                trace.user,
                Instant.ofEpochMilli(trace.at),
                trace.signature.least(),
                trace.hosts,
                trace.impression.look(),
                trace.impression.stranger(),
                trace.worst);
    }

    private static void together(Glance glance) {
        double unknown = Math.max(glance.get(Trait.UNKNOWN), glance.get(Trait.FRESH) / 2);
        double disguise =
                glance.get(Trait.HIDDEN)
                        + glance.get(Trait.MIXED)
                        + glance.get(Trait.LEET)
                        + glance.get(Trait.STYLED);
        glance.set(Trait.UNKNOWN_LINK, unknown * glance.get(Trait.STRANGE_LINKS));
        glance.set(Trait.UNKNOWN_DISGUISE, unknown * Math.min(1, disguise));
        glance.set(
                Trait.UNKNOWN_CALLS,
                unknown * Math.max(glance.get(Trait.CALLS), glance.get(Trait.EVERYBODY)));
        glance.set(
                Trait.UNKNOWN_MONEY,
                unknown * Math.max(glance.get(Trait.MONEY), glance.get(Trait.CONTACT)));
    }
}
