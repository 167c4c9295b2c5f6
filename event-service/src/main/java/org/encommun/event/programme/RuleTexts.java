package org.encommun.event.programme;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.encommun.event.programme.warning.Rule;

/** The rules of warnings in a sentence each, in the languages of the problems. */
final class RuleTexts {

    private RuleTexts() {}

    static String text(Rule rule, Locale language) {
        // the bundle without a suffix is French: there is no fall-back to the language of the machine
        Locale bundled = language.equals(Locale.FRENCH) ? Locale.ROOT : language;
        return ResourceBundle.getBundle(RuleTexts.class.getPackageName() + ".rules", bundled, RuleTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString(rule.name());
    }
}
