package org.encommun.directory.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.encommun.directory.table.UnreadableTable.Reason;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/** Looks through one part of a workbook with the parser that the reader uses, up to where the reader stops. */
final class XlsxPart implements AutoCloseable {

    private static final XMLInputFactory XML = factory();
    /** What is outside of rows: styles, columns, drawings. */
    private static final int OUTSIDE_ROWS = 16 * 1024 * 1024;
    /** The last column of a worksheet is XFD. */
    private static final int COLUMN_LETTERS = 3;
    /** A double has 17 digits; the time to parse a number grows with the square of its length. */
    private static final int NUMBER = 400;
    /** Four times what Excel takes; the reader copies a shared formula to each cell. */
    private static final int FORMULA = 32 * 1024;
    /** The reader looks at each of them for each cell. */
    private static final int ARRAY_FORMULAS = 2000;
    private static final int STRING_IN_MEMORY = 56;

    private final TableLimits limits;
    private final Found found;
    private final Leash leash;
    private final XMLStreamReader xml;
    private String cellType;
    private String element = "";
    private int textLength;
    private int arrayFormulas;
    private String text = "";

    /** What was found in all parts. */
    static final class Found {

        private boolean workbook;
        private boolean formats;
        private long sharedTexts;
        private long memory;
        private long lastReference = -1;

        boolean hasWorkbook() {
            return workbook;
        }

        boolean hasFormats() {
            return formats;
        }

        void checkReferences() {
            if (sharedTexts > 0 && lastReference >= sharedTexts) {
                throw new UnreadableTable(Reason.BROKEN, "a cell refers to a shared text that is not there");
            }
        }
    }

    XlsxPart(InputStream in, TableLimits limits, Found found, IntConsumer counter) throws XMLStreamException {
        this.limits = limits;
        this.found = found;
        this.leash = new Leash(in, counter);
        this.xml = XML.createXMLStreamReader(leash);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    void inspect() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.END_ELEMENT -> {
                    end(xml.getLocalName());
                    if ("sheetData".equals(xml.getLocalName())) {
                        return;
                    }
                }
                default -> {
                    // comments and instructions are skipped by the reader, too
                }
            }
        }
    }

    private void start(String name) {
        element = name;
        textLength = 0;
        text = "";
        switch (name) {
            case "workbook" -> found.workbook = true;
            case "styleSheet" -> found.formats = true;
            case "row" -> leash.limit(limits.rowOfXml());
            case "si" -> {
                leash.limit(limits.rowOfXml());
                found.sharedTexts++;
                hold(STRING_IN_MEMORY);
            }
            case "c" -> startCell();
            case "f" -> startFormula();
            default -> {
                // of no consequence for memory
            }
        }
    }

    private void startCell() {
        cellType = xml.getAttributeValue(null, "t");
        String reference = xml.getAttributeValue(null, "r");
        if (reference != null && reference.chars().takeWhile(character -> character < '0' || character > '9')
                .count() > COLUMN_LETTERS) {
            throw new UnreadableTable(Reason.BROKEN, "a column beyond the last");
        }
    }

    private void startFormula() {
        String type = xml.getAttributeValue(null, "t");
        if (type != null) {
            hold(STRING_IN_MEMORY);
        }
        if ("array".equals(type) && ++arrayFormulas > ARRAY_FORMULAS) {
            throw new UnreadableTable(Reason.TOO_LARGE, "more than " + ARRAY_FORMULAS + " array formulas");
        }
    }

    private void text() {
        int length = xml.getTextLength();
        textLength += length;
        switch (element) {
            case "t" -> hold(2L * length);
            case "f" -> {
                hold(2L * length);
                refuse(textLength > FORMULA, "an endless formula");
            }
            case "v" -> {
                boolean isText = "str".equals(cellType) || "e".equals(cellType);
                refuse(!isText && textLength > NUMBER, "an endless number");
                if ("s".equals(cellType)) {
                    text += xml.getText();
                }
            }
            default -> {
                // is not kept
            }
        }
    }

    private static void refuse(boolean condition, String detail) {
        if (condition) {
            throw new UnreadableTable(Reason.BROKEN, detail);
        }
    }

    private void end(String name) {
        if ("v".equals(name) && !text.isEmpty()) {
            try {
                found.lastReference = Math.max(found.lastReference, Integer.parseInt(text));
            } catch (NumberFormatException otherText) {
                // a fault of the row, which the reader finds
            }
        }
        element = "";
    }

    /** Texts inside of cells are let go with their row; those of shared texts and formulas stay. */
    private void hold(long bytes) {
        boolean isInline = "t".equals(element) && "inlineStr".equals(cellType);
        found.memory += isInline ? 0 : bytes;
        if (found.memory > limits.sharedText()) {
            throw new UnreadableTable(Reason.TOO_LARGE, "shared texts take more than " + limits.sharedText() + " bytes");
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }

    /** Bounds what is read without coming to another row: a text, a tag or an attribute of any length is held as one. */
    private static final class Leash extends FilterInputStream {

        private final IntConsumer counter;
        private long left = OUTSIDE_ROWS;

        Leash(InputStream in, IntConsumer counter) {
            super(in);
            this.counter = counter;
        }

        void limit(int bytes) {
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            counter.accept(bytes);
            left -= bytes;
            if (left < 0) {
                throw new UnreadableTable(Reason.TOO_LARGE, "a row or another part of the workbook is endless");
            }
        }
    }
}
