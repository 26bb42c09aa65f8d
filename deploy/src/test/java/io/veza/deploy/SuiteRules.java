package io.veza.deploy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds between documents: policies cover every pod, what scales may also be disturbed. */
final class SuiteRules {

    /** The suite's contract. */
    static final Map<String, Set<Integer>> PORTS =
            Map.of(
                    "gateway", Set.of(8080, 9000),
                    "user", Set.of(8101, 9001),
                    "chat", Set.of(8102, 9002),
                    "stream", Set.of(8103, 8113, 9003));

    private final List<HasMetadata> resources;
    private final List<String> broken = new ArrayList<>();

    private SuiteRules(List<HasMetadata> resources) {
        this.resources = resources;
    }

    static List<String> broken(List<HasMetadata> resources) {
        SuiteRules rules = new SuiteRules(resources);
        rules.all(Deployment.class).forEach(rules::check);
        rules.secretsStayOut();
        rules.ports();
        return rules.broken;
    }

    private void check(Deployment deployment) {
        String name = deployment.getMetadata().getName();
        Map<String, String> labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
        demand(denied(labels), name + " is denied by default");
        demand(
                all(NetworkPolicy.class)
                        .anyMatch(policy -> policy.getMetadata().getName().equals(name)),
                name + " has its network policy");
        boolean scales =
                all(HorizontalPodAutoscaler.class)
                        .anyMatch(hpa -> hpa.getSpec().getScaleTargetRef().getName().equals(name));
        demand(scales || name.endsWith("-stream"), name + " scales");
        demand(!scales || budgeted(labels), name + " has a disruption budget");
    }

    /** A policy for both ways that lets nothing through. */
    private boolean denied(Map<String, String> labels) {
        return all(NetworkPolicy.class)
                .map(NetworkPolicy::getSpec)
                .anyMatch(policy ->
                        selects(policy.getPodSelector(), labels)
                                && policy.getIngress().isEmpty()
                                && policy.getEgress().isEmpty()
                                && policy.getPolicyTypes()
                                        .containsAll(List.of("Ingress", "Egress")));
    }

    private boolean budgeted(Map<String, String> labels) {
        return all(PodDisruptionBudget.class)
                .anyMatch(budget -> selects(budget.getSpec().getSelector(), labels));
    }

    private static boolean selects(LabelSelector selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.getMatchLabels().entrySet());
    }

    private void secretsStayOut() {
        demand(all(Secret.class).findAny().isEmpty(), "no secret is written down");
        demand(
                all(ConfigMap.class)
                        .flatMap(map -> map.getData().entrySet().stream())
                        .noneMatch(SuiteRules::looksSecret),
                "no secret is configuration");
    }

    private static boolean looksSecret(Map.Entry<String, String> entry) {
        return entry.getKey().matches("DATABASE_URL|REDIS_URL|NATS_URL|.*(PASSWORD|_KEY|TOKEN)")
                || entry.getValue().matches("\\w+://[^/]*:[^/]*@.*");
    }

    private void ports() {
        Map<String, Set<Integer>> found =
                all(Deployment.class)
                        .flatMap(d -> d.getSpec().getTemplate().getSpec().getContainers().stream())
                        .collect(
                                Collectors.toMap(
                                        c -> c.getName(),
                                        c ->
                                                c.getPorts().stream()
                                                        .map(ContainerPort::getContainerPort)
                                                        .collect(Collectors.toSet())));
        demand(found.equals(PORTS), "the ports are the contract's");
    }

    private <T> Stream<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast);
    }

    private void demand(boolean met, String rule) {
        if (!met) {
            broken.add(rule);
        }
    }
}
