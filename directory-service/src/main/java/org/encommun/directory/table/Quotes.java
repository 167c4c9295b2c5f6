package org.encommun.directory.table;

/** Follows the quotation marks of one CSV record (RFC 4180) over its lines, and counts its cells. */
final class Quotes {

    private final char separator;
    private State state = State.BEFORE_CELL;
    private int cells = 1;

    private enum State {
        BEFORE_CELL,
        PLAIN,
        QUOTED,
        /** After a quotation mark in a quoted cell, which ends it, or is the first of two that stand for one. */
        AFTER_MARK,
        AFTER_CELL,
        BROKEN
    }

    Quotes(char separator) {
        this.separator = separator;
    }

    /** Reads one line, without its end. */
    Quotes read(String line) {
        for (int i = 0; i < line.length(); i++) {
            state = next(line.charAt(i));
        }
        return this;
    }

    /** Whether the record goes on in the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether text follows a closing quotation mark. */
    boolean isBroken() {
        return state == State.BROKEN;
    }

    /** How many cells the record has so far. */
    int cells() {
        return cells;
    }

    private State next(char character) {
        boolean isMark = character == '"';
        return switch (state) {
            case BROKEN -> State.BROKEN;
            case QUOTED -> isMark ? State.AFTER_MARK : State.QUOTED;
            case PLAIN -> character == separator ? beforeCell() : State.PLAIN;
            case BEFORE_CELL -> {
                if (character == separator) {
                    yield beforeCell();
                }
                if (isMark) {
                    yield State.QUOTED;
                }
                yield Character.isWhitespace(character) ? State.BEFORE_CELL : State.PLAIN;
            }
            case AFTER_MARK, AFTER_CELL -> {
                if (character == separator) {
                    yield beforeCell();
                }
                if (isMark && state == State.AFTER_MARK) {
                    yield State.QUOTED;
                }
                yield Character.isWhitespace(character) ? State.AFTER_CELL : State.BROKEN;
            }
        };
    }

    private State beforeCell() {
        cells++;
        return State.BEFORE_CELL;
    }
}
