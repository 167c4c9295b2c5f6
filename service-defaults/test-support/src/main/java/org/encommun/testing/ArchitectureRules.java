package org.encommun.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import org.assertj.core.api.SoftAssertions;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.defaults.text.Siret;
import org.encommun.defaults.text.WebAddress;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;

/** The architecture rules of the project, each with its reason; every service is checked against them. */
public final class ArchitectureRules {

    private static final int MAX_CONSTRUCTOR_PARAMETERS = 5;
    private static final int MAX_CLASSES_OF_A_PACKAGE = 20;
    private static final List<Class<? extends Annotation>> OPERATIONS = List.of(GET.class, POST.class, PUT.class, PATCH.class,
            DELETE.class);
    private static final List<Class<? extends Annotation>> SECURITY = List.of(PermitAll.class, RolesAllowed.class,
            Authenticated.class);

    private static final List<Class<? extends Annotation>> TEXT_CONSTRAINTS = List.of(SingleLineText.class, MultiLineText.class,
            WebAddress.class, Siret.class, Pattern.class, Email.class);

    private ArchitectureRules() {}

    /** Checks the main classes of a root package. */
    public static void check(String rootPackage) {
        List<ArchRule> rules = Stream.concat(generalRules(rootPackage).stream(), useCaseRules().stream()).toList();
        JavaClasses main = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        SoftAssertions.assertSoftly(softly -> rules
                .forEach(rule -> softly.assertThatCode(() -> rule.allowEmptyShould(true).check(main))
                        .doesNotThrowAnyException()));
    }

    private static List<ArchRule> generalRules(String rootPackage) {
        return List.of(
                noClasses().that().areAnnotatedWith(Entity.class).should().dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.rest..", "io.smallrye.reactive..", "com.fasterxml..")
                        .because("entities contain rules that are unit-tested and do not depend on the way they are called"),
                noClasses().that().haveSimpleNameNotEndingWith("Resource").and().haveSimpleNameNotEndingWith("Request")
                        .and(not(resideInAPackage("org.encommun.defaults..")))
                        .should().dependOnClassesThat(resideInAPackage("jakarta.ws.rs")
                                .and(not(simpleName("ApplicationPath"))))
                        .because("only resources and their request types depend on HTTP"),
                noClasses().that().resideOutsideOfPackages("org.encommun.defaults.outbox..", "org.encommun.defaults.inbox..")
                        .should().dependOnClassesThat().resideInAnyPackage("org.apache.kafka..",
                                "org.eclipse.microprofile.reactive.messaging..")
                        .because(
                                "a write that bypasses the outbox is not in the transaction, so one of the two can get lost"),
                noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                        .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now")
                        .orShould().callMethod(ZonedDateTime.class, "now")
                        .because("time comes from the Clock that is injected, so that a test can set it"),
                noFields().should().beAnnotatedWith(Inject.class)
                        .because("dependencies are constructor parameters, so that a class can be created without a container"),
                noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)")
                        .because("such a name does not say what the class is for"),
                methods().that().areAnnotatedWith(POST.class).and().areDeclaredInClassesThat()
                        .resideOutsideOfPackage("org.encommun.defaults..").should().beAnnotatedWith(Idempotent.class)
                        .because("a creation that is sent twice takes effect once"),
                fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should().bePrivate()
                        .because("state changes by methods that can refuse"),
                classes().that().haveSimpleNameEndingWith("View").should().beRecords()
                        .because("data in requests and responses are immutable"),
                fields().that().areNotStatic().and().haveRawType(String.class).and().areDeclaredInClassesThat(takeInput())
                        .should(beHeldByATextConstraint())
                        .because("text without a constraint may be invisible, endless or look like another text"),
                classes().should(shareTheirPackageWithFewOthers())
                        .because("a larger package is hard to understand"),
                classes().that().areEnums().and().haveSimpleNameEndingWith("State").should().haveSimpleNameEndingWith("Status")
                        .because("the enum of a life cycle has the same suffix everywhere"),
                classes().that().areAssignableTo(PanacheRepositoryBase.class).should().haveSimpleNameEndingWith("Repository")
                        .because("a repository is recognised by its name"),
                classes().that().resideInAnyPackage("..programme.warning", "..programme.time").should(dependOnPlainJavaOnly())
                        .because("pure rules are unit-tested without any framework"),
                slices().matching("(" + rootPackage + "..)").should().beFreeOfCycles()
                        .because("two packages that depend on each other are one, parent and child included"));
    }

    /** The rules of decision 11. */
    private static List<ArchRule> useCaseRules() {
        return List.of(
                methods().that(areOperations()).should(beSecuredOnce())
                        .because("who may call an operation is decided in one place, and an omission must not open it"),
                noClasses().that().haveSimpleNameEndingWith("Resource").should().beAnnotatedWith(Transactional.class)
                        .because("the service is the boundary of the transaction"),
                noMethods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource")
                        .should().beAnnotatedWith(Transactional.class)
                        .because("the service is the boundary of the transaction"),
                noClasses().that().haveSimpleNameEndingWith("Resource").should().dependOnClassesThat(
                        assignableTo(EntityManager.class).or(assignableTo(Outbox.class))
                                .or(assignableTo(PanacheRepositoryBase.class)))
                        .because("a resource translates between HTTP and the services of its feature"),
                classes().that().haveSimpleNameEndingWith("Resource").should(useServicesOfTheirOwnPackageOnly())
                        .because("a resource translates between HTTP and the services of its feature"),
                noClasses().that().resideOutsideOfPackage("org.encommun.defaults..")
                        .and().areNotAssignableTo(PanacheRepositoryBase.class).should(callMethodsOf(Outbox.class))
                        .because(
                                "aggregates register facts, and only saving publishes them; a call elsewhere can be forgotten"),
                constructors().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource")
                        .or().areDeclaredInClassesThat().haveSimpleNameEndingWith("Service")
                        .should(haveAtMost(MAX_CONSTRUCTOR_PARAMETERS))
                        .because("a class that needs more has more than one responsibility"));
    }

    /** The records of requests, by their names; snapshots and views are created by services. */
    private static DescribedPredicate<JavaClass> takeInput() {
        return DescribedPredicate.describe("take input", type -> type.isRecord()
                && type.getSimpleName().matches("New[A-Z].*|.*(Details|Request|Address|Note|Refusal|Merge|Reply)"));
    }

    private static ArchCondition<JavaField> beHeldByATextConstraint() {
        return condition("have a constraint for text",
                field -> TEXT_CONSTRAINTS.stream().anyMatch(field::isAnnotatedWith));
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe("are operations", method -> OPERATIONS.stream().anyMatch(method::isAnnotatedWith));
    }

    private static ArchCondition<JavaMethod> beSecuredOnce() {
        return condition("have exactly one of @PermitAll, @RolesAllowed and @Authenticated", method -> {
            long onMethod = SECURITY.stream().filter(method::isAnnotatedWith).count();
            long onClass = SECURITY.stream().filter(method.getOwner()::isAnnotatedWith).count();
            return onMethod == 1 || onMethod == 0 && onClass == 1;
        });
    }

    private static ArchCondition<JavaClass> useServicesOfTheirOwnPackageOnly() {
        return condition("use services of their own package only",
                resource -> resource.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                        .filter(used -> used.getSimpleName().endsWith("Service"))
                        .filter(used -> used.getPackageName().startsWith("org.encommun."))
                        .allMatch(used -> used.getPackageName().equals(resource.getPackageName())));
    }

    private static ArchCondition<JavaClass> callMethodsOf(Class<?> type) {
        return condition("call methods of " + type.getSimpleName(), caller -> caller.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(type)));
    }

    private static ArchCondition<JavaConstructor> haveAtMost(int parameters) {
        return condition("have at most %d parameters".formatted(parameters),
                constructor -> constructor.getRawParameterTypes().size() <= parameters);
    }

    private static ArchCondition<JavaClass> shareTheirPackageWithFewOthers() {
        return condition("be in a package of at most %d top-level classes".formatted(MAX_CLASSES_OF_A_PACKAGE),
                type -> type.getPackage().getClasses().stream().filter(JavaClass::isTopLevelClass)
                        .filter(other -> other.getSource().isPresent() && !isGenerated(other))
                        .count() <= MAX_CLASSES_OF_A_PACKAGE);
    }

    /** A generated builder for a record of the same package. */
    private static boolean isGenerated(JavaClass type) {
        String name = type.getFullName();
        return name.endsWith("Builder") && type.getPackage().getClasses().stream()
                .anyMatch(other -> other.isRecord() && other.getFullName().equals(name.replaceFirst("Builder$", "")));
    }

    private static ArchCondition<JavaClass> dependOnPlainJavaOnly() {
        return condition("depend on java.., on one another and on enums only",
                rule -> rule.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .allMatch(used -> used.isPrimitive() || used.isEnum() || used.getPackageName().startsWith("java.")
                                || used.getPackageName().endsWith(".programme.warning")
                                || used.getPackageName().endsWith(".programme.time")));
    }

    private static <T extends HasDescription> ArchCondition<T> condition(String description, Predicate<T> isMet) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                boolean met = isMet.test(item);
                events.add(new SimpleConditionEvent(item, met,
                        item.getDescription() + (met ? " does " : " does not ") + description));
            }
        };
    }
}
