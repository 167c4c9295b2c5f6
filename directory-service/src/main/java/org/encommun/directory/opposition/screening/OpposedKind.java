package org.encommun.directory.opposition.screening;

/** What a person may ask to have no longer in the directory. */
public enum OpposedKind {
    /** A mail address. */
    MAIL_ADDRESS,
    /** A telephone number. */
    TELEPHONE_NUMBER,
    /** The name of the person: given names and family name, in either order. */
    NAME,
    /** A word of such a name. It is kept so that most words of texts need not be digested with their neighbours; it is not looked for. */
    NAME_WORD
}
