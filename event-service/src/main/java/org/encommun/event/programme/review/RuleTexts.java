package org.encommun.event.programme.review;

import java.util.Locale;

import org.encommun.defaults.text.Bundles;
import org.encommun.event.programme.warning.Rule;

/** Localised descriptions of the warning rules, one sentence each. */
final class RuleTexts {

    private RuleTexts() {}

    static String text(Rule rule, Locale language) {
        return Bundles.text(RuleTexts.class, "rules", language, rule.name());
    }
}
