package io.veza.chat.domain.spam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns the coefficients. The first look is learnt from the words; the second from what the first
 * makes of corpora whose sentences it was not taught, as it will be with the next campaign; twice,
 * because what it makes of others is among what it goes by itself.
 */
final class Trainer {

    /** Of the talk that nothing bad came near, so much is looked at again. */
    private static final int CALM = 20;

    private static final int NONE = -1;

    private Trainer() {}

    /** Each group of corpora has sentences of its own. */
    static SpamModel learn(List<List<List<Post>>> groups) {
        List<List<FirstTrainer.Example>> known = new ArrayList<>();
        groups.forEach(group -> known.add(FirstTrainer.examples(group)));
        List<FirstLook> first = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            first.add(FirstTrainer.learn(all(known, group)));
        }
        List<SecondLook> second = Collections.nCopies(groups.size(), SecondLook.trusting());
        List<List<SecondTrainer.Example>> seen = look(groups, first, second);
        second = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            second.add(SecondTrainer.learn(all(seen, group)));
        }
        seen = look(groups, first, second);
        return new SpamModel(
                FirstTrainer.learn(all(known, NONE)), SecondTrainer.learn(all(seen, NONE)));
    }

    /** Each group by those who were not taught it. */
    private static List<List<SecondTrainer.Example>> look(
            List<List<List<Post>>> groups, List<FirstLook> first, List<SecondLook> second) {
        List<List<SecondTrainer.Example>> seen = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            SpamModel model = new SpamModel(first.get(group), second.get(group));
            List<SecondTrainer.Example> examples = new ArrayList<>();
            groups.get(group).forEach(posts -> look(model, posts, examples));
            seen.add(examples);
        }
        return seen;
    }

    private static <T> List<T> all(List<List<T>> known, int without) {
        List<T> all = new ArrayList<>();
        for (int group = 0; group < known.size(); group++) {
            if (group != without) {
                all.addAll(known.get(group));
            }
        }
        return all;
    }

    /** Each message as it is when it comes, and as it was last seen beside others. */
    private static void look(SpamModel model, List<Post> posts, List<SecondTrainer.Example> seen) {
        SpamDetector detector = new SpamDetector(model);
        Recollection memory = detector.recollection();
        Map<Trace, Boolean> labels = new LinkedHashMap<>();
        Map<Trace, float[]> last = new LinkedHashMap<>();
        Random random = new Random(5);
        for (Post post : posts) {
            Trace trace = detector.trace(Measure.speaker(post), Measure.saying(0, post), post.at());
            Company company = memory.company(trace);
            float[] now = inputs(trace, company);
            seen.add(new SecondTrainer.Example(now, post.isSpam()));
            labels.put(trace, post.isSpam());
            trace.worst = model.second().score(now);
            memory.remember(trace);
            if (trace.worst >= SpamDetector.TELLING || random.nextInt(CALM) == 0) {
                for (Trace before : company.all()) {
                    float[] since = inputs(before, memory.company(before));
                    last.put(before, since);
                    before.worst = Math.max(before.worst, model.second().score(since));
                }
            }
        }
        last.forEach(
                (trace, inputs) -> seen.add(new SecondTrainer.Example(inputs, labels.get(trace))));
    }

    private static float[] inputs(Trace trace, Company company) {
        return SecondLook.inputs(trace.traits, company.ties());
    }
}
