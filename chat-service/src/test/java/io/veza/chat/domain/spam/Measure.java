package io.veza.chat.domain.spam;

import io.veza.chat.domain.rule.Utterance;
import io.veza.chat.domain.spam.SpamDetector.Finding;
import io.veza.chat.domain.spam.SpamDetector.Saying;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets the detector go through a corpus in the order of time. */
final class Measure {

    private Measure() {}

    /** What a message looks like since another one was said. */
    record Raise(Instant at, double score) {}

    /**
     * A message and what the detector made of it.
     *
     * @param score before it was said
     * @param raises what it looked like later
     */
    record Judged(Post post, double score, List<Raise> raises) {

        /** What it looked like at worst. */
        double end() {
            return Math.max(score, raises.stream().mapToDouble(Raise::score).max().orElse(0));
        }

        /** How long it was there before it was taken back; empty: it is there still. */
        Optional<Duration> visible() {
            double limit = score >= SpamReport.TAKE_BACK ? SpamReport.BLOCK : SpamReport.TAKE_BACK;
            return raises.stream()
                    .filter(raise -> raise.score() >= limit)
                    .map(raise -> Duration.between(post.at(), raise.at()))
                    .findFirst();
        }

        /** It was not let in, or was taken back. */
        boolean isRemoved() {
            return score >= SpamReport.BLOCK || visible().isPresent();
        }

        boolean isCaught() {
            return score >= SpamReport.FLAG || isRemoved();
        }
    }

    static List<Judged> judge(SpamModel model, List<Post> posts) {
        SpamDetector detector = new SpamDetector(model);
        List<Judged> judged = new ArrayList<>(posts.size());
        for (Post post : posts) {
            Finding found = detector.judge(speaker(post), saying(judged.size(), post), post.at());
            judged.add(new Judged(post, found.score(), new ArrayList<>(0)));
            found.before()
                    .forEach(suspect ->
                            judged.get((int) suspect.message())
                                    .raises()
                                    .add(new Raise(post.at(), suspect.score())));
        }
        return judged;
    }

    static Speaker speaker(Post post) {
        return new Speaker(post.user(), post.history());
    }

    static Saying saying(long id, Post post) {
        return new Saying(id, post.room(), new Utterance(post.text()));
    }

    static double caught(List<Judged> judged, double threshold) {
        return share(judged, true, threshold, false);
    }

    static double falseAlarms(List<Judged> judged, double threshold) {
        return share(judged, false, threshold, false);
    }

    static double caughtInTheEnd(List<Judged> judged, double threshold) {
        return share(judged, true, threshold, true);
    }

    static double falseAlarmsInTheEnd(List<Judged> judged, double threshold) {
        return share(judged, false, threshold, true);
    }

    private static double share(List<Judged> judged, boolean spam, double threshold, boolean end) {
        long all = judged.stream().filter(one -> one.post().isSpam() == spam).count();
        long above =
                judged.stream()
                        .filter(one -> one.post().isSpam() == spam)
                        .filter(one -> (end ? one.end() : one.score()) >= threshold)
                        .count();
        return all == 0 ? 0 : (double) above / all;
    }
}
