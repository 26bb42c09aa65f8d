package io.veza.platform.testing.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** How classes are named, wired and hidden. */
final class StyleRules {

    static final double HIDDEN_AT_LEAST = 0.4;
    private static final int MOST_PARAMETERS = 6;

    private StyleRules() {}

    static ArchRule noJunkDrawers() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..")
                .because("a package is named for what it holds, not for being left over");
    }

    static ArchRule noTellingNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper)")
                .because("a class is named for what it is");
    }

    static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .orShould()
                .beAnnotatedWith("io.quarkus.grpc.GrpcClient")
                .because("constructors show what a class needs, also to its tests");
    }

    static ArchRule fewConstructorParameters() {
        return constructors()
                .that()
                .areDeclaredInClassesThat(are(handWrittenBeans()))
                .should(new FewParameters())
                .because("a class that needs more does more than one thing");
    }

    static double hiddenShare(JavaClasses classes) {
        List<JavaClass> types =
                classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(StyleRules::isCode)
                        .toList();
        long hidden =
                types.stream()
                        .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();
        return types.isEmpty() ? 0 : (double) hidden / types.size();
    }

    static List<String> packagesWithoutPurpose(JavaClasses classes, String root) {
        return classes.stream()
                .filter(StyleRules::isCode)
                .map(JavaClass::getPackage)
                .distinct()
                .filter(pack -> pack.getName().startsWith(root))
                .filter(pack -> !pack.isAnnotatedWith(NullMarked.class))
                .map(pack -> pack.getName() + " has no package-info with @NullMarked")
                .sorted()
                .toList();
    }

    private static boolean isCode(JavaClass type) {
        return !type.getSimpleName().equals("package-info");
    }

    private static DescribedPredicate<JavaClass> handWrittenBeans() {
        return DescribedPredicate.describe(
                "no records, enums or exceptions",
                type ->
                        !type.isRecord()
                                && !type.isEnum()
                                && !type.isAssignableTo(Throwable.class));
    }

    private static final class FewParameters extends ArchCondition<JavaConstructor> {

        FewParameters() {
            super("have at most " + MOST_PARAMETERS + " parameters");
        }

        @Override
        public void check(JavaConstructor constructor, ConditionEvents events) {
            boolean few = constructor.getRawParameterTypes().size() <= MOST_PARAMETERS;
            events.add(new SimpleConditionEvent(constructor, few, constructor.getDescription()));
        }
    }
}
