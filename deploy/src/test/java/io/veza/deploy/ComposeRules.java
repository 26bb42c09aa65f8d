package io.veza.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** What the compose file must be: confined containers, closed networks, one door, no secrets. */
final class ComposeRules {

    private static final Map<String, String> PEERS =
            Map.of(
                    "USER_SERVICE", "user:8101",
                    "CHAT_SERVICE", "chat:8102",
                    "STREAM_SERVICE", "stream:8103",
                    "STREAM_MEDIA_URL", "http://stream:8113");

    private final List<String> broken = new ArrayList<>();

    static List<String> broken(String file) {
        ComposeRules rules = new ComposeRules();
        section(file, "services").forEach(rules::check);
        section(file, "networks").forEach(rules::network);
        return rules.broken;
    }

    static Map<String, Map<String, Object>> section(String file, String name) {
        Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(file);
        return document.getOrDefault(name, Map.of());
    }

    private void check(String name, Map<String, Object> service) {
        String image = String.valueOf(service.get("image"));
        demand(image.matches("[^:]+:.+") && !image.endsWith(":latest"), name, "has a pinned image");
        demand(Boolean.TRUE.equals(service.get("read_only")), name, "has a read-only root");
        demand(!Boolean.TRUE.equals(service.get("privileged")), name, "is not privileged");
        demand(List.of("ALL").equals(service.get("cap_drop")), name, "drops all capabilities");
        demand(
                List.of("no-new-privileges:true").equals(service.get("security_opt")),
                name,
                "gains no privileges");
        demand(
                String.valueOf(service.get("deploy")).contains("memory="),
                name,
                "has a memory limit");
        ports(name, service);
        environment(name, service);
    }

    private void ports(String name, Map<String, Object> service) {
        Object ports = service.get("ports");
        boolean fits =
                switch (name) {
                    case "gateway" -> List.of("${VEZA_GATEWAY_PORT:-8080}:8080").equals(ports);
                    case "prometheus" -> String.valueOf(ports).startsWith("[127.0.0.1:");
                    default -> ports == null;
                };
        demand(fits, name, "publishes no port");
    }

    private void environment(String name, Map<String, Object> service) {
        Object variables = service.getOrDefault("environment", Map.of());
        ((Map<?, ?>) variables)
                .forEach((key, value) -> {
                    String peer = PEERS.get(key);
                    demand(peer == null || peer.equals(value), name, "finds its peers");
                    boolean secret = key.toString().matches(".*(PASSWORD|_KEY)");
                    demand(
                            !secret || Objects.equals(value, "${" + key + ":-}"),
                            name,
                            "has no default secret");
                });
    }

    private void network(String name, Map<String, Object> network) {
        demand(
                name.equals("edge") || Boolean.TRUE.equals(network.get("internal")),
                name,
                "is an internal network");
    }

    private void demand(boolean met, String who, String rule) {
        if (!met) {
            broken.add(who + " " + rule);
        }
    }
}
