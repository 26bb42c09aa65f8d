package io.veza.chat.domain.spam;

import io.veza.chat.domain.rule.Utterance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the detection of spam finds and where it is wrong: {@code make spam-report}. It is taught
 * with one half of the sentences, hosts and campaigns and tested with the other. With a file as
 * argument it learns from both halves and writes the coefficients the service uses; with a second,
 * a collection of labelled messages ("ham" or "spam", a tab, the text), it is tried on those too.
 */
public final class SpamReport {

    /** As chat-service has them: see ChatConfig.Spam. */
    static final double FLAG = 0.7;

    static final double BLOCK = 0.95;

    private static final double[] THRESHOLDS = {0.5, 0.6, FLAG, 0.8, 0.9, BLOCK, 0.99};
    private static final int DAYS = 20;
    private static final PrintStream OUT = System.out;

    private SpamReport() {}

    public static void main(String... args) throws IOException {
        SpamModel model = learn(0);
        List<Post> test = Corpus.of(2, 1, DAYS);
        List<Measure.Judged> judged = Measure.judge(model, test);
        overall("Seeded corpus, other half", judged);
        byKind(judged);
        campaigns(judged);
        if (args.length > 1 && Files.exists(Path.of(args[1]))) {
            overall("Public collection " + args[1], collection(model, Path.of(args[1])));
        }
        if (args.length > 0 && !args[0].isEmpty()) {
            LearntModel.write(learnAll(), Path.of(args[0]));
            OUT.println("Written: " + args[0]);
        }
        verdict(judged);
    }

    /** From one half. */
    static SpamModel learn(int half) {
        return Trainer.learn(
                List.of(
                        Corpus.of(1, half, DAYS),
                        Corpus.of(3, half, DAYS),
                        Corpus.of(5, half, DAYS)));
    }

    private static SpamModel learnAll() {
        List<List<Post>> all = new ArrayList<>();
        for (int seed = 11; seed < 17; seed++) {
            all.add(Corpus.of(seed, seed % 2, DAYS));
        }
        return Trainer.learn(all);
    }

    private static void overall(String name, List<Measure.Judged> judged) {
        long spam = judged.stream().filter(one -> one.post().isSpam()).count();
        long texts = judged.stream().map(one -> one.post().text()).distinct().count();
        print("%n%s: %d messages (%d different), %d spam%n", name, judged.size(), texts, spam);
        print(
                "%-10s %10s %12s %8s %8s %8s %8s%n",
                "threshold", "caught", "false alarms", "TP", "FN", "FP", "TN");
        for (double threshold : THRESHOLDS) {
            long caught = count(judged, one -> one.post().isSpam() && one.score() >= threshold);
            long alarms = count(judged, one -> !one.post().isSpam() && one.score() >= threshold);
            print(
                    "%-10.2f %9.2f%% %11.3f%% %8d %8d %8d %8d%n",
                    threshold,
                    100 * Measure.caught(judged, threshold),
                    100 * Measure.falseAlarms(judged, threshold),
                    caught,
                    spam - caught,
                    alarms,
                    judged.size() - spam - alarms);
        }
    }

    private static void byKind(List<Measure.Judged> judged) {
        print("%nShare above the threshold, by kind%n%-18s %8s", "", "messages");
        for (double threshold : THRESHOLDS) {
            print(" %8.2f", threshold);
        }
        print("%n");
        Map<String, List<Measure.Judged>> kinds =
                judged.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SpamReport::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, all) -> {
            print("%-18s %8d", kind, all.size());
            for (double threshold : THRESHOLDS) {
                long above = count(all, one -> one.score() >= threshold);
                print(" %7.2f%%", 100.0 * above / all.size());
            }
            print("%n");
        });
    }

    private static String kind(Measure.Judged one) {
        return (one.post().isSpam() ? "spam " : "talk ") + one.post().kind();
    }

    /** A campaign is noticed when one of its messages is; how many came before that. */
    private static void campaigns(List<Measure.Judged> judged) {
        Map<Integer, List<Measure.Judged>> all =
                judged.stream()
                        .filter(one -> one.post().isSpam())
                        .collect(Collectors.groupingBy(one -> one.post().campaign()));
        long noticed =
                all.values().stream()
                        .filter(one -> one.stream().anyMatch(said -> said.score() >= FLAG))
                        .count();
        double before =
                all.values().stream()
                        .mapToLong(
                                one -> one.stream().takeWhile(said -> said.score() < FLAG).count())
                        .average()
                        .orElse(0);
        print(
                "%nCampaigns noticed at %.2f: %d of %d; %.1f messages on average before the first%n",
                FLAG, noticed, all.size(), before);
    }

    /** The least threshold with fewer false alarms than one in a thousand, and what it catches. */
    private static void verdict(List<Measure.Judged> judged) {
        double threshold = 0.3;
        while (Measure.falseAlarms(judged, threshold) >= 0.001) {
            threshold += 0.005;
        }
        List<Measure.Judged> calm =
                judged.stream().filter(one -> !one.post().kind().equals("flood")).toList();
        print(
                "%nTarget: 99.9 %% caught below 0.1 %% false alarms. Reached: %.2f %% at %.3f %% (threshold %.3f);"
                        + " without floods, which are the guard's to stop, %.2f %%.%n",
                100 * Measure.caught(judged, threshold),
                100 * Measure.falseAlarms(judged, threshold),
                threshold,
                100 * Measure.caught(calm, threshold));
    }

    /** Each message as if from somebody new. */
    private static List<Measure.Judged> collection(SpamModel model, Path file) throws IOException {
        SpamDetector detector = new SpamDetector(model);
        List<Measure.Judged> judged = new ArrayList<>();
        long user = 1L << 60;
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", 2);
            if (parts.length == 2) {
                int campaign = parts[0].equals("spam") ? 1 : 0;
                Post post = new Post(Instant.EPOCH, user++, 0, 1, parts[1], "collection", campaign);
                judged.add(new Measure.Judged(post, detector.judge(new Utterance(post.text()))));
            }
        }
        return judged;
    }

    private static long count(List<Measure.Judged> all, Predicate<Measure.Judged> which) {
        return all.stream().filter(which).count();
    }

    private static void print(String format, Object... values) {
        OUT.printf(Locale.ROOT, format, values);
    }
}
