package io.veza.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;

/**
 * What keeps the shared code from becoming a drawer: its packages stand alone and know no business.
 */
final class PlatformRules {

    private PlatformRules() {}

    /**
     * @param exceptions which package may use which others besides the kernel
     */
    static ArchRule packagesKnowTheKernelOnly(String root, Map<String, Set<String>> exceptions) {
        SliceRule rule =
                SlicesRuleDefinition.slices()
                        .matching(root + ".(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                DescribedPredicate.alwaysTrue(),
                                JavaClass.Predicates.resideInAPackage(root + ".kernel.."));
        for (Map.Entry<String, Set<String>> exception : exceptions.entrySet()) {
            for (String used : exception.getValue()) {
                rule =
                        rule.ignoreDependency(
                                JavaClass.Predicates.resideInAPackage(
                                        root + "." + exception.getKey() + ".."),
                                JavaClass.Predicates.resideInAPackage(root + "." + used + ".."));
            }
        }
        return rule;
    }

    static ArchRule noBusinessWords() {
        return noClasses()
                .should()
                .haveNameMatching(
                        ".*\\.[A-Za-z]*(Room|Track|Song|Chat|Playlist|Lyric|Upload|Follow|Account|Member)[A-Za-z]*")
                .because("shared code serves every service and knows none of their nouns");
    }
}
