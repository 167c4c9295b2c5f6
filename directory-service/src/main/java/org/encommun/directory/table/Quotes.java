package org.encommun.directory.table;

/** Follows the quotation marks of one CSV record (RFC 4180) over its lines, and counts its cells. */
final class Quotes {

    private final char separator;
    private Position position = Position.BEFORE_CELL;
    private int cells = 1;

    private enum Position {
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
            position = next(line.charAt(i));
        }
        return this;
    }

    /** Whether the record goes on in the next line. */
    boolean isOpen() {
        return position == Position.QUOTED;
    }

    /** Whether text follows a closing quotation mark. */
    boolean isBroken() {
        return position == Position.BROKEN;
    }

    /** How many cells the record has so far. */
    int cells() {
        return cells;
    }

    private Position next(char character) {
        boolean isMark = character == '"';
        return switch (position) {
            case BROKEN -> Position.BROKEN;
            case QUOTED -> isMark ? Position.AFTER_MARK : Position.QUOTED;
            case PLAIN -> character == separator ? beforeCell() : Position.PLAIN;
            case BEFORE_CELL -> {
                if (character == separator) {
                    yield beforeCell();
                }
                if (isMark) {
                    yield Position.QUOTED;
                }
                yield Character.isWhitespace(character) ? Position.BEFORE_CELL : Position.PLAIN;
            }
            case AFTER_MARK, AFTER_CELL -> {
                if (character == separator) {
                    yield beforeCell();
                }
                if (isMark && position == Position.AFTER_MARK) {
                    yield Position.QUOTED;
                }
                yield Character.isWhitespace(character) ? Position.AFTER_CELL : Position.BROKEN;
            }
        };
    }

    private Position beforeCell() {
        cells++;
        return Position.BEFORE_CELL;
    }
}
