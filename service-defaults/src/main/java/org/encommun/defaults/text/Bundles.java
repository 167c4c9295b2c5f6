package org.encommun.defaults.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Localised texts, in French in {@code name.properties} and in English in {@code name_en.properties} next to a class. */
public final class Bundles {

    private Bundles() {}

    /**
     * One text.
     *
     * @param beside the class in whose package the files are
     * @param name the name of the files
     * @param language French, or another language that has a file
     * @param key the key of the text
     */
    public static String text(Class<?> beside, String name, Locale language, String key) {
        // the bundle without a suffix is French: no fallback to the default locale
        Locale bundled = language.equals(Locale.FRENCH) ? Locale.ROOT : language;
        return ResourceBundle.getBundle(beside.getPackageName() + "." + name, bundled, beside.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString(key);
    }
}
