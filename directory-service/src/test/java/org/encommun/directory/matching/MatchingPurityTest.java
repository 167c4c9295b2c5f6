package org.encommun.directory.matching;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import org.encommun.defaults.text.FoldedText;
import org.encommun.defaults.text.SiretValidator;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;

class MatchingPurityTest {

    private static final String MATCHING = "org.encommun.directory.matching..";

    @Test
    void matchingDependsOnPlainJavaOnly() {
        classes().that(resideInAnyPackage(MATCHING).and(DescribedPredicate.not(simpleName("WeightsFile"))))
                .should().onlyDependOnClassesThat(resideInAnyPackage("java..", MATCHING).or(assignableTo(FoldedText.class))
                        .or(assignableTo(SiretValidator.class))
                        // the builder that is generated for the record
                        .or(resideInAnyPackage("io.soabase..", "javax.annotation..", "jakarta.annotation..")))
                .because(
                        "a rule that is thick enough to be wrong is tested with new; a library reads the weights only")
                .check(new ClassFileImporter()
                        .importUrl(Matcher.class.getProtectionDomain().getCodeSource().getLocation()));
    }
}
