package org.encommun.event.document.openagenda;

import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The plain text of Markdown (CommonMark): of links and images their texts. */
final class MarkdownText extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final StringBuilder text = new StringBuilder();

    private MarkdownText() {}

    /**
     * The first paragraph without its markup, on one line.
     *
     * @param markdown {@code null} for none
     */
    static Optional<String> firstParagraph(String markdown) {
        if (markdown == null) {
            return Optional.empty();
        }
        for (Node block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph) {
                MarkdownText plain = new MarkdownText();
                block.accept(plain);
                return Optional.of(plain.text.toString().strip()).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }

    @Override
    public void visit(Text literal) {
        text.append(literal.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append(' ');
    }
}
