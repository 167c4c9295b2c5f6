package org.encommun.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import org.encommun.defaults.idempotency.Idempotent;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house, each with its reason; every service checks itself against them. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Checks the main classes of a root package. */
    public static void check(String rootPackage) {
        JavaClasses main = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        rules(rootPackage).forEach(rule -> rule.allowEmptyShould(true).check(main));
    }

    private static List<ArchRule> rules(String rootPackage) {
        return List.of(
                noClasses().that().areAnnotatedWith(Entity.class).should().dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.rest..", "io.smallrye.reactive..", "com.fasterxml..")
                        .because("rules are tested with new and know nothing of how they are asked"),
                noClasses().that().haveSimpleNameNotEndingWith("Resource").and().haveSimpleNameNotEndingWith("Request")
                        .and(not(resideInAPackage("org.encommun.defaults..")))
                        .should().dependOnClassesThat(resideInAPackage("jakarta.ws.rs")
                                .and(not(simpleName("ApplicationPath"))))
                        .because("only resources, and the requests that they take, know HTTP"),
                noClasses().that().resideOutsideOfPackages("org.encommun.defaults.outbox..", "org.encommun.defaults.inbox..")
                        .should().dependOnClassesThat().resideInAnyPackage("org.apache.kafka..",
                                "org.eclipse.microprofile.reactive.messaging..")
                        .because("who writes to Kafka beside the outbox writes twice, and one of the two gets lost"),
                noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                        .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now")
                        .orShould().callMethod(ZonedDateTime.class, "now")
                        .because("time comes from the Clock that is handed in, so that a test can say what time it is"),
                noFields().should().beAnnotatedWith(Inject.class)
                        .because("what a class needs stands in its constructor"),
                noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)")
                        .because("such a name says nothing of what the class is for"),
                methods().that().areAnnotatedWith(POST.class).and().areDeclaredInClassesThat()
                        .resideOutsideOfPackage("org.encommun.defaults..").should().beAnnotatedWith(Idempotent.class)
                        .because("a creation that is sent twice happens once"),
                methods().that().areAnnotatedWith(POST.class).or().areAnnotatedWith(PUT.class).or()
                        .areAnnotatedWith(PATCH.class)
                        .or().areAnnotatedWith(DELETE.class).and().areDeclaredInClassesThat()
                        .resideOutsideOfPackage("org.encommun.defaults..").should().beAnnotatedWith(Transactional.class)
                        .because("the effect, its event and its stored answer are kept or lost together"),
                fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should().bePrivate()
                        .because("state changes by methods that can refuse"),
                classes().that().haveSimpleNameEndingWith("View").should().beRecords()
                        .because("what goes over the edge is immutable"),
                slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles()
                        .because("two features that need each other are one"));
    }
}
