package org.encommun.event.programme.warning;

import java.util.stream.Stream;

/** Checks one or several related rules. */
interface Check {

    Stream<Finding> check(Timetable timetable);
}
