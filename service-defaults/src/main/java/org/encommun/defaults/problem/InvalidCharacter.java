package org.encommun.defaults.problem;

import java.io.Serial;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text in a JSON document holds a character that no text may have; the path leads to the field. */
public class InvalidCharacter extends MismatchedInputException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param json positioned at the text */
    public InvalidCharacter(JsonParser json) {
        super(json, "invalid character", String.class);
    }
}
