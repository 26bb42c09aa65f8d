package io.veza.chat.domain.spam;

import io.veza.chat.domain.rule.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Lets the detector go through a corpus in the order of time. */
final class Measure {

    private Measure() {}

    /** A message and what the detector made of it. */
    record Judged(Post post, double score) {}

    static List<Judged> judge(SpamModel model, List<Post> posts) {
        SpamDetector detector = new SpamDetector(model);
        List<Judged> judged = new ArrayList<>(posts.size());
        for (Post post : posts) {
            judged.add(new Judged(post, model.score(look(detector, post))));
        }
        return judged;
    }

    static Glance look(SpamDetector detector, Post post) {
        return detector.look(
                new Speaker(post.user(), post.history()),
                post.room(),
                new Utterance(post.text()),
                post.at());
    }

    static double caught(List<Judged> judged, double threshold) {
        return share(judged, true, threshold);
    }

    static double falseAlarms(List<Judged> judged, double threshold) {
        return share(judged, false, threshold);
    }

    private static double share(List<Judged> judged, boolean spam, double threshold) {
        long all = judged.stream().filter(one -> one.post().isSpam() == spam).count();
        long above =
                judged.stream()
                        .filter(one -> one.post().isSpam() == spam && one.score() >= threshold)
                        .count();
        return all == 0 ? 0 : (double) above / all;
    }
}
