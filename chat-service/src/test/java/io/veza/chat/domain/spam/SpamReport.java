package io.veza.chat.domain.spam;

import io.veza.chat.domain.rule.Utterance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
 * argument it learns from both halves and writes the coefficients the service uses; with more,
 * collections of labelled messages ("ham" or "spam", a tab, the text), it is tried on those too.
 */
public final class SpamReport {

    /** As chat-service has them: see ChatConfig.Spam. */
    static final double FLAG = 0.7;

    static final double BLOCK = 0.95;
    static final double TAKE_BACK = FLAG;

    private static final double[] THRESHOLDS = {0.5, 0.6, FLAG, 0.8, 0.9, BLOCK, 0.99};
    private static final int DAYS = 20;
    private static final int PARTS = 4;
    private static final PrintStream OUT = System.out;

    private SpamReport() {}

    public static void main(String... args) throws IOException {
        if (args.length > 0 && !args[0].isEmpty()) {
            LearntModel.write(learnAll(), Path.of(args[0]));
            OUT.println("Written: " + args[0]);
        }
        SpamModel model = learn(DAYS);
        List<Measure.Judged> judged =
                Measure.judge(model, Corpus.of(2, Share.half(Share.UNSEEN), DAYS));
        all("Seeded corpus, other half", judged);
        for (int i = 1; i < args.length; i++) {
            if (!args[i].isEmpty() && Files.exists(Path.of(args[i]))) {
                overall("Collection " + args[i], collection(model, Path.of(args[i])), false);
            }
        }
    }

    static void all(String name, List<Measure.Judged> judged) {
        overall(name + ", at once", judged, false);
        overall(name + ", in the end", judged, true);
        byKind(judged, false);
        byKind(judged, true);
        outcome(judged);
        campaigns(judged);
        verdict(judged, false);
        verdict(judged, true);
    }

    /** From one half. */
    static SpamModel learn(int days) {
        return Trainer.learn(groups(Share.TAUGHT, 1, days));
    }

    private static SpamModel learnAll() {
        List<List<List<Post>>> all = new ArrayList<>(groups(Share.TAUGHT, 101, DAYS));
        all.addAll(groups(Share.UNSEEN, 111, DAYS));
        return Trainer.learn(all);
    }

    private static List<List<List<Post>>> groups(int half, long seed, int days) {
        List<List<List<Post>>> groups = new ArrayList<>();
        int parts = half == Share.TAUGHT ? PARTS : 2;
        for (int part = 0; part < parts; part++) {
            groups.add(List.of(Corpus.of(seed + part, new Share(half, part, parts), days)));
        }
        return groups;
    }

    private static void overall(String name, List<Measure.Judged> judged, boolean end) {
        long spam = judged.stream().filter(one -> one.post().isSpam()).count();
        long texts = judged.stream().map(one -> one.post().text()).distinct().count();
        print("%n%s: %d messages (%d different), %d spam%n", name, judged.size(), texts, spam);
        print(
                "%-10s %10s %12s %8s %8s %8s %8s%n",
                "threshold", "caught", "false alarms", "TP", "FN", "FP", "TN");
        for (double threshold : THRESHOLDS) {
            long caught = count(judged, one -> one.post().isSpam() && score(one, end) >= threshold);
            long alarms =
                    count(judged, one -> !one.post().isSpam() && score(one, end) >= threshold);
            print(
                    "%-10.2f %9.2f%% %11.3f%% %8d %8d %8d %8d%n",
                    threshold,
                    100.0 * caught / spam,
                    100.0 * alarms / (judged.size() - spam),
                    caught,
                    spam - caught,
                    alarms,
                    judged.size() - spam - alarms);
        }
    }

    private static void byKind(List<Measure.Judged> judged, boolean end) {
        print(
                "%nShare above the threshold, by kind, %s%n%-18s %8s",
                end ? "in the end" : "at once", "", "messages");
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
                long above = count(all, one -> score(one, end) >= threshold);
                print(" %7.2f%%", 100.0 * above / all.size());
            }
            print("%n");
        });
    }

    private static String kind(Measure.Judged one) {
        return (one.post().isSpam() ? "spam " : "talk ") + one.post().kind();
    }

    /** What becomes of messages with the limits that chat-service has. */
    private static void outcome(List<Measure.Judged> judged) {
        print("%nAs chat-service decides%n%-40s %12s %12s%n", "", "spam", "talk");
        line("refused at once", judged, one -> one.score() >= BLOCK);
        line("flagged or refused at once", judged, one -> one.score() >= FLAG);
        line("refused, or taken back", judged, Measure.Judged::isRemoved);
        line("flagged, refused or taken back", judged, Measure.Judged::isCaught);
        long[] seconds =
                judged.stream()
                        .filter(one -> one.post().isSpam() && one.score() < BLOCK)
                        .flatMap(one -> one.visible().stream())
                        .mapToLong(Duration::toSeconds)
                        .sorted()
                        .toArray();
        print(
                "Spam that was taken back had been there for %d s (median), %d s (nine in ten)%n",
                seconds[seconds.length / 2], seconds[seconds.length * 9 / 10]);
    }

    private static void line(
            String what, List<Measure.Judged> judged, Predicate<Measure.Judged> which) {
        long spam = count(judged, one -> one.post().isSpam());
        long caught = count(judged, one -> one.post().isSpam() && which.test(one));
        long alarms = count(judged, one -> !one.post().isSpam() && which.test(one));
        long talk = judged.size() - spam;
        print(
                "%-40s %6d %6.2f%% %5d %6.3f%%%n",
                what, caught, 100.0 * caught / spam, alarms, 100.0 * alarms / talk);
    }

    /** How many messages of a campaign people saw, and how many they see still. */
    private static void campaigns(List<Measure.Judged> judged) {
        Map<Integer, List<Measure.Judged>> all =
                judged.stream()
                        .filter(one -> one.post().isSpam())
                        .collect(Collectors.groupingBy(one -> one.post().campaign()));
        long noticed =
                all.values().stream()
                        .filter(one -> one.stream().anyMatch(Measure.Judged::isCaught))
                        .count();
        long ended =
                all.values().stream()
                        .filter(one -> one.stream().allMatch(Measure.Judged::isRemoved))
                        .count();
        print(
                "%nCampaigns: %d; noticed %d, removed to the last message %d. Messages of each: %d said (median), %d seen, %d left%n",
                all.size(),
                noticed,
                ended,
                median(all, _ -> true),
                median(all, one -> one.score() < BLOCK),
                median(all, one -> !one.isRemoved()));
    }

    private static long median(
            Map<Integer, List<Measure.Judged>> campaigns, Predicate<Measure.Judged> which) {
        long[] counts =
                campaigns.values().stream().mapToLong(all -> count(all, which)).sorted().toArray();
        return counts[counts.length / 2];
    }

    /** The least threshold with fewer false alarms than one in a thousand, and what it catches. */
    private static void verdict(List<Measure.Judged> judged, boolean end) {
        double threshold = 0.05;
        while ((end
                        ? Measure.falseAlarmsInTheEnd(judged, threshold)
                        : Measure.falseAlarms(judged, threshold))
                >= 0.001) {
            threshold += 0.005;
        }
        print(
                "%nTarget: 99.9 %% caught below 0.1 %% false alarms. Reached %s: %.2f %% at %.3f %% (threshold %.3f)%n",
                end ? "in the end" : "at once",
                100
                        * (end
                                ? Measure.caughtInTheEnd(judged, threshold)
                                : Measure.caught(judged, threshold)),
                100
                        * (end
                                ? Measure.falseAlarmsInTheEnd(judged, threshold)
                                : Measure.falseAlarms(judged, threshold)),
                threshold);
    }

    private static double score(Measure.Judged one, boolean end) {
        return end ? one.end() : one.score();
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
                judged.add(
                        new Measure.Judged(
                                post, detector.judge(new Utterance(post.text())), List.of()));
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
