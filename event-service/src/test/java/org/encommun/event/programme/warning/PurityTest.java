package org.encommun.event.programme.warning;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.SessionType;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;

class PurityTest {

    private static final String RULES = "org.encommun.event.programme.warning";
    private static final String TIME = "org.encommun.event.programme.time";

    @Test
    void theRulesDependOnPlainJavaOnly() {
        classes().that(resideInAnyPackage(RULES, TIME)).should().onlyDependOnClassesThat(
                resideInAnyPackage("java..", RULES, TIME)
                        // domain enums without a framework
                        .or(assignableTo(ParticipantKind.class)).or(assignableTo(SessionType.class)))
                .because("a rule that is thick enough to be wrong is tested with new")
                .check(new ClassFileImporter()
                        .importUrl(Warnings.class.getProtectionDomain().getCodeSource().getLocation()));
    }
}
