package org.encommun.directory.opposition.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.encommun.directory.opposition.screening.ReadableText.Span;

/** Finds all that may be a mail address, a telephone number or a name in a text, in time that grows with its length only. */
final class Candidates {

    /** The sign itself, in an address of the web, and as it is written to keep machines from reading it. */
    private static final Pattern AT = Pattern.compile("@|%40|\\s?[(\\[{]\\s?(?:at|arobase|arobas|a)\\s?[)\\]}]\\s?");
    private static final String MAY_BE_AT = "@%([{";
    private static final String OF_LOCAL_PART = ".!#$%&'*+/=?^_{}~-";
    private static final String INSIDE_LOCAL_PART = "._+-";
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_NUMBER = 17;
    private static final int SHORTEST_NUMBER = 7;
    /** Between two groups of digits of one number, between two words of one name. */
    private static final int WIDEST_GAP = 3;
    private static final String BETWEEN_DIGITS = " .-/()·";
    private static final String NEVER_BETWEEN_WORDS = ";:!?|(){}[]<>=&@#\n\t*";

    private final ReadableText text;
    private final Predicate<String> isOfAName;
    private final Sink sink;

    private Candidates(ReadableText text, Predicate<String> isOfAName, Sink sink) {
        this.text = text;
        this.isOfAName = isOfAName;
        this.sink = sink;
    }

    /** Takes what may be a value. */
    @FunctionalInterface
    interface Sink {
        /** @param span where it stands in the text */
        void take(OpposedKind kind, String canonical, Span span);
    }

    /**
     * Gives the candidates of a text to a sink.
     *
     * @param kinds which ones
     * @param nameLengths of how many words names are
     * @param isOfAName whether a word may be one of a name
     */
    static void each(String text, Set<OpposedKind> kinds, Set<Integer> nameLengths, Predicate<String> isOfAName, Sink sink) {
        Candidates candidates = new Candidates(ReadableText.of(text), isOfAName, sink);
        if (kinds.contains(OpposedKind.MAIL_ADDRESS)) {
            candidates.mails();
        }
        if (kinds.contains(OpposedKind.TELEPHONE_NUMBER)) {
            candidates.phones();
        }
        if (!nameLengths.isEmpty()) {
            candidates.names(nameLengths);
        }
    }

    /** The canonical form of a text that is one value as a whole; empty if it is none of this kind. */
    static Optional<String> whole(OpposedKind kind, String given) {
        String text = given.strip();
        ReadableText readable = ReadableText.of(text);
        if (readable.length() == 0) {
            return Optional.empty();
        }
        Span all = readable.span(0, readable.length());
        List<String> found = new ArrayList<>();
        Candidates candidates = new Candidates(readable, any -> true, (of, canonical, span) -> {
            if (span.equals(all)) {
                found.add(canonical);
            }
        });
        switch (kind) {
            case MAIL_ADDRESS -> candidates.mails();
            case TELEPHONE_NUMBER -> candidates.phones();
            case NAME, NAME_WORD -> candidates.names(Set.of(candidates.words().size()));
        }
        return found.stream().findFirst();
    }

    /** The words of a canonical name. */
    static List<String> wordsOf(String canonicalName) {
        return List.of(canonicalName.split(" "));
    }

    private void mails() {
        String read = text.substring(0, text.length());
        if (MAY_BE_AT.chars().noneMatch(sign -> read.indexOf(sign) >= 0)) {
            return;
        }
        Matcher at = AT.matcher(read);
        while (at.find()) {
            int domainEnd = at.end();
            while (domainEnd < read.length() && domainEnd - at.end() < LONGEST_DOMAIN && isOfDomain(domainEnd)) {
                domainEnd++;
            }
            while (domainEnd > at.end() && !text.isOfWord(domainEnd - 1)) {
                domainEnd--;
            }
            int localStart = at.start();
            while (localStart > 0 && at.start() - localStart < LONGEST_LOCAL_PART && isOfLocalPart(localStart - 1)) {
                localStart--;
            }
            if (localStart < at.start() && domainEnd > at.end()) {
                mails(localStart, at.start(), read.substring(at.end(), domainEnd), domainEnd);
            }
        }
    }

    /** What is before the name of the mailbox may belong to it, or not: a quotation mark, the name of a parameter. */
    private void mails(int localStart, int localEnd, String domain, int end) {
        for (int start = localStart; start < localEnd; start++) {
            boolean begins = text.isOfWord(start) && (start == localStart || !isInsideLocalPart(start - 1));
            boolean whole = start == localStart && INSIDE_LOCAL_PART.indexOf(text.charAt(start)) < 0;
            if (begins || whole) {
                sink.take(OpposedKind.MAIL_ADDRESS, CanonicalValues.mail(text.substring(start, localEnd), domain),
                        text.span(start, end));
            }
        }
    }

    private boolean isOfDomain(int index) {
        return text.isOfWord(index) || text.charAt(index) == '.' || text.charAt(index) == '-';
    }

    private boolean isOfLocalPart(int index) {
        return text.isOfWord(index) || OF_LOCAL_PART.indexOf(text.charAt(index)) >= 0;
    }

    private boolean isInsideLocalPart(int index) {
        return text.isOfWord(index) || INSIDE_LOCAL_PART.indexOf(text.charAt(index)) >= 0;
    }

    /** A part of the text. */
    private record Run(int start, int end) {}

    private void phones() {
        List<Run> groups = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (text.isDigit(at)) {
                int start = at;
                while (at < text.length() && text.isDigit(at)) {
                    at++;
                }
                groups.add(new Run(start, at));
            }
        }
        for (int first = 0; first < groups.size(); first++) {
            phonesFrom(groups, first);
        }
    }

    private void phonesFrom(List<Run> groups, int first) {
        int start = groups.get(first).start();
        boolean plus = start > 0 && text.charAt(start - 1) == '+';
        StringBuilder digits = new StringBuilder();
        for (int last = first; last < groups.size(); last++) {
            Run group = groups.get(last);
            if (last > first && !isGap(groups.get(last - 1).end(), group.start(), false)
                    || digits.length() + group.end() - group.start() > LONGEST_NUMBER) {
                return;
            }
            digits.append(text.substring(group.start(), group.end()));
            if (digits.length() >= SHORTEST_NUMBER) {
                Span span = text.span(plus ? start - 1 : start, group.end());
                CanonicalValues.phone(digits.toString(), plus)
                        .ifPresent(number -> sink.take(OpposedKind.TELEPHONE_NUMBER, number, span));
            }
        }
    }

    private List<Run> words() {
        List<Run> words = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (text.isOfWord(at)) {
                int start = at;
                while (at < text.length() && text.isOfWord(at)) {
                    at++;
                }
                words.add(new Run(start, at));
            }
        }
        return words;
    }

    private void names(Set<Integer> lengths) {
        List<Run> runs = words();
        List<String> words = runs.stream().map(run -> CanonicalValues.word(text.substring(run.start(), run.end()))).toList();
        int longest = lengths.stream().max(Integer::compare).orElseThrow();
        for (int first = 0; first < runs.size(); first++) {
            for (int last = first; last < runs.size() && last - first < longest; last++) {
                if (!isOfAName.test(words.get(last))
                        || last > first && !isGap(runs.get(last - 1).end(), runs.get(last).start(), true)) {
                    break;
                }
                if (lengths.contains(last - first + 1)) {
                    sink.take(OpposedKind.NAME, CanonicalValues.name(words.subList(first, last + 1)),
                            text.span(runs.get(first).start(), runs.get(last).end()));
                }
            }
        }
    }

    private boolean isGap(int from, int to, boolean betweenWords) {
        if (to - from > WIDEST_GAP) {
            return false;
        }
        boolean parts = false;
        boolean blank = false;
        for (int at = from; at < to; at++) {
            char character = text.charAt(at);
            boolean dash = Character.getType(character) == Character.DASH_PUNCTUATION;
            boolean allowed = betweenWords
                    ? NEVER_BETWEEN_WORDS.indexOf(character) < 0
                    : dash || BETWEEN_DIGITS.indexOf(character) >= 0;
            if (!allowed) {
                return false;
            }
            parts |= dash || character == '/';
            blank |= character == ' ';
        }
        // with spaces around it, a slash or a dash is between two numbers
        return betweenWords || !(parts && blank);
    }
}
