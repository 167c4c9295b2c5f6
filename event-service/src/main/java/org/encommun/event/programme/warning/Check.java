package org.encommun.event.programme.warning;

import java.util.stream.Stream;

/** Looks for what breaks one or several rules that belong together. */
interface Check {

    Stream<Finding> check(Timetable timetable);
}
