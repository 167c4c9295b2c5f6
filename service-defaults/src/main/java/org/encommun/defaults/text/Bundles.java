package org.encommun.defaults.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Texts for people, which stand in French in {@code name.properties} and in English in {@code name_en.properties} beside a
 * class.
 */
public final class Bundles {

    private Bundles() {}

    /**
     * One text.
     *
     * @param beside the class beside whose package the files stand
     * @param name the name of the files
     * @param language French, or one that there is a file for
     * @param key the key of the text
     */
    public static String text(Class<?> beside, String name, Locale language, String key) {
        // the bundle without a suffix is French: there is no fall-back to the language of the machine
        Locale bundled = language.equals(Locale.FRENCH) ? Locale.ROOT : language;
        return ResourceBundle.getBundle(beside.getPackageName() + "." + name, bundled, beside.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString(key);
    }
}
