package org.encommun.event.programme.warning;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import org.encommun.event.programme.Audience;
import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.SessionType;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;

class PurityTest {

    private static final String PACKAGE = "org.encommun.event.programme.warning";

    @Test
    void theRulesKnowNoFrameworkAndNoEntity() {
        classes().that(resideInAPackage(PACKAGE)).and(not(assignableTo(Thresholds.class))).should().onlyDependOnClassesThat(
                resideInAnyPackage("java..", PACKAGE, "org.encommun.territory")
                        .or(assignableTo(Audience.class)).or(assignableTo(ParticipantKind.class))
                        .or(assignableTo(SessionType.class)))
                .because("a rule that is thick enough to be wrong is tested with new")
                .check(new ClassFileImporter()
                        .importUrl(Warnings.class.getProtectionDomain().getCodeSource().getLocation()));
    }
}
