package org.encommun.event.venue;

/**
 * The accessibility of a venue by the five kinds of disability of the French Tourisme et Handicap scheme, which OpenAgenda
 * uses.
 */
public enum Accessibility {
    /** Accessible with a hearing impairment. */
    HEARING,
    /** Accessible with a visual impairment. */
    VISUAL,
    /** Accessible with a psychological disability. */
    PSYCHIC,
    /** Accessible with a motor disability, such as in a wheelchair. */
    MOTOR,
    /** Accessible with an intellectual disability. */
    INTELLECTUAL
}
