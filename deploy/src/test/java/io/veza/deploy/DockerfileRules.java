package io.veza.deploy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the Dockerfile makes of every service must be: pinned, without root, watched. */
final class DockerfileRules {

    private final Map<String, List<String>> stages = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    static List<String> broken(List<String> lines) {
        DockerfileRules rules = new DockerfileRules();
        SuiteRules.PORTS.forEach((service, ports) -> {
            rules.read(lines.stream().map(line -> line.replace("${SERVICE}", service)).toList());
            rules.check(service, ports);
        });
        rules.demand(
                lines.stream()
                        .noneMatch(line -> line.matches("(ENV|ARG) .*(PASSWORD|TOKEN|_KEY).*")),
                "no secret is baked in");
        return rules.broken;
    }

    /** A stage begins with what the stage it is built on says. */
    private void read(List<String> lines) {
        List<String> stage = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("FROM ")) {
                String[] words = line.split(" ");
                demand(
                        stages.containsKey(words[1])
                                || words[1].contains(":") && !words[1].endsWith(":latest"),
                        words[1] + " is pinned");
                stage = new ArrayList<>(stages.getOrDefault(words[1], List.of()));
                stages.put(words[3], stage);
            } else {
                stage.add(line);
            }
        }
    }

    private void check(String service, Set<Integer> ports) {
        List<String> stage = stages.getOrDefault("service", List.of());
        demand(
                last(stage, "USER ").matches("[1-9]\\d*:[1-9]\\d*"),
                service + " runs as nobody in particular");
        demand(!last(stage, "HEALTHCHECK ").isEmpty(), service + " says whether it is well");
        Set<String> exposed = Set.copyOf(Arrays.asList(last(stage, "EXPOSE ").split(" ")));
        demand(
                exposed.equals(ports.stream().map(String::valueOf).collect(Collectors.toSet())),
                service + " exposes the contract's ports");
    }

    private static String last(List<String> stage, String word) {
        return stage.stream()
                .filter(line -> line.startsWith(word))
                .reduce("", (first, second) -> second.substring(word.length()));
    }

    private void demand(boolean met, String rule) {
        if (!met) {
            broken.add(rule);
        }
    }
}
