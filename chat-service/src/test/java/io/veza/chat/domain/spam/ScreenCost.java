package io.veza.chat.domain.spam;

import io.veza.chat.domain.rule.Calls;
import io.veza.chat.domain.rule.CompiledRule;
import io.veza.chat.domain.rule.Consequence;
import io.veza.chat.domain.rule.ContentRule;
import io.veza.chat.domain.rule.RuleAction;
import io.veza.chat.domain.rule.RuleKind;
import io.veza.chat.domain.rule.Threshold;
import io.veza.chat.domain.rule.Utterance;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What holding a message against rules and looking for spam costs, in microseconds of one core: a
 * main method.
 */
final class ScreenCost {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int WARM = 5;

    private ScreenCost() {}

    public static void main(String... args) {
        List<Post> posts = Corpus.of(2, Share.half(Share.UNSEEN), 10);
        SpamModel model = SpamReport.learn(5);
        List<CompiledRule> rules = rules();
        for (int round = 0; round <= WARM; round++) {
            print("50 rules of 40 words", posts, post -> broken(rules, post));
            detection(model, posts);
        }
    }

    /** Spam costs more: whatever has to do with it is looked at again. */
    private static void detection(SpamModel model, List<Post> posts) {
        SpamDetector detector = new SpamDetector(model);
        long[] nanos = new long[2];
        int[] counts = new int[2];
        for (Post post : posts) {
            long begin = System.nanoTime();
            detector.judge(Measure.speaker(post), Measure.saying(0, post), post.at());
            int kind = post.isSpam() ? 1 : 0;
            nanos[kind] += System.nanoTime() - begin;
            counts[kind]++;
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s %.2f us a message of talk, %.2f of spam%n",
                "detection of spam",
                nanos[0] / 1_000.0 / counts[0],
                nanos[1] / 1_000.0 / counts[1]);
    }

    private static boolean broken(List<CompiledRule> rules, Post post) {
        Utterance said = new Utterance(post.text());
        int calls = Calls.in(post.text());
        return rules.stream().anyMatch(rule -> rule.isBrokenBy(said, calls));
    }

    private static List<CompiledRule> rules() {
        List<CompiledRule> rules = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            List<String> words = new ArrayList<>();
            for (int j = 0; j < 40; j++) {
                words.add("zz" + i + "word" + j + (j % 4 == 0 ? "*" : ""));
            }
            rules.add(
                    new CompiledRule(
                            new ContentRule(
                                    i + 1,
                                    1,
                                    "rule",
                                    RuleKind.WORDS,
                                    words,
                                    false,
                                    Threshold.NONE,
                                    Consequence.of(RuleAction.BLOCK),
                                    true),
                            List.of()));
        }
        return rules;
    }

    private static void print(String what, List<Post> posts, Predicate<Post> look) {
        long begin = CPU.getCurrentThreadCpuTime();
        long hits = posts.stream().filter(look).count();
        double micros = (CPU.getCurrentThreadCpuTime() - begin) / 1_000.0 / posts.size();
        System.out.printf(Locale.ROOT, "%-24s %.2f us a message (%d)%n", what, micros, hits);
    }
}
