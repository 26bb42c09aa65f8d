package io.veza.deploy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every pod must be: the "restricted" Pod Security Standard, watched, limited, pinned. */
final class PodRules {

    private final List<String> broken = new ArrayList<>();

    static List<String> broken(List<HasMetadata> resources) {
        PodRules rules = new PodRules();
        resources.stream()
                .filter(Deployment.class::isInstance)
                .map(Deployment.class::cast)
                .forEach(rules::check);
        return rules.broken;
    }

    private void check(Deployment deployment) {
        PodSpec pod = deployment.getSpec().getTemplate().getSpec();
        var security = pod.getSecurityContext();
        demand(isTrue(security.getRunAsNonRoot()), "runs as non-root");
        demand(security.getRunAsUser() != null && security.getRunAsUser() > 0, "has a numeric uid");
        demand(
                security.getSeccompProfile() != null
                        && "RuntimeDefault".equals(security.getSeccompProfile().getType()),
                "has seccomp RuntimeDefault");
        demand(
                Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()),
                "mounts no account token");
        demand(!pod.getTopologySpreadConstraints().isEmpty(), "spreads over nodes");
        pod.getContainers().forEach(this::check);
    }

    private void check(Container container) {
        confined(container.getSecurityContext());
        demand(
                container.getStartupProbe() != null
                        && container.getLivenessProbe() != null
                        && container.getReadinessProbe() != null,
                "has three probes");
        demand(
                container.getResources().getRequests().containsKey("cpu")
                        && container.getResources().getRequests().containsKey("memory")
                        && container.getResources().getLimits().containsKey("memory"),
                "has resources");
        demand(
                container.getImage().matches(".+:[^:/]+")
                        && !container.getImage().endsWith(":latest"),
                "has a pinned image");
        demand(container.getLifecycle() != null, "drains before it stops");
        demand(
                container.getEnv().stream().noneMatch(PodRules::looksSecret),
                "has no secret in its definition");
    }

    private void confined(SecurityContext security) {
        demand(isTrue(security.getReadOnlyRootFilesystem()), "has a read-only root");
        demand(Boolean.FALSE.equals(security.getAllowPrivilegeEscalation()), "gains no privileges");
        demand(
                security.getCapabilities() != null
                        && security.getCapabilities().getDrop().contains("ALL")
                        && security.getCapabilities().getAdd().isEmpty(),
                "drops all capabilities");
        demand(!isTrue(security.getPrivileged()), "is not privileged");
    }

    private static boolean looksSecret(io.fabric8.kubernetes.api.model.EnvVar variable) {
        return variable.getValue() != null
                && variable.getName().matches(".*(PASSWORD|KEY|TOKEN|SECRET|_URL)$");
    }

    private void demand(boolean met, String rule) {
        if (!met) {
            broken.add(rule);
        }
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
