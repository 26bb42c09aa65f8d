package io.veza.deploy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.nio.file.Path;
import java.util.Map;

/** The Helm chart of this module, as it is on disk. */
final class Chart {

    static final Path HOME = Path.of("helm/veza");
    private static final Path SECRETS_BY_NAME = Path.of("helm/manifests-values.yaml");

    private Chart() {}

    static LintResult lint() {
        return new Helm(HOME).lint().strict().call();
    }

    /** Rendered with secrets that exist, and with single values changed. */
    static String render(Map<String, Object> values) {
        TemplateCommand command = blank().withValuesFile(SECRETS_BY_NAME);
        values.forEach(command::set);
        return command.call();
    }

    /** Rendered with nothing but the values that are given. */
    static String renderBare(Map<String, Object> values) {
        TemplateCommand command = blank();
        values.forEach(command::set);
        return command.call();
    }

    private static TemplateCommand blank() {
        return new Helm(HOME)
                .template()
                .withName("veza")
                .withNamespace("veza")
                .withKubeVersion("1.30.0");
    }
}
