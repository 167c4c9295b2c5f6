package org.encommun.event.venue;

/**
 * For whom a venue is accessible, in the five kinds of handicap of the French Tourisme et Handicap scheme, which OpenAgenda
 * uses.
 */
public enum Accessibility {
    /** People who hear little or nothing. */
    HEARING,
    /** People who see little or nothing. */
    VISUAL,
    /** People with a psychic handicap. */
    PSYCHIC,
    /** People who move with difficulty or in a wheelchair. */
    MOTOR,
    /** People with an intellectual handicap. */
    INTELLECTUAL
}
