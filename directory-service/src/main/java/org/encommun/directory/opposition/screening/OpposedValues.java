package org.encommun.directory.opposition.screening;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.encommun.directory.opposition.screening.OpposedDigests.Digest;
import org.encommun.directory.opposition.screening.ReadableText.Span;

/** The digests of values that people object to, and where in texts these values stand. */
final class OpposedValues {

    private static final int MOST_WORDS = 50_000;
    private static final int LONGEST_WORD = 50;

    private final Map<OpposedKind, Set<ByteBuffer>> digests = new EnumMap<>(OpposedKind.class);
    private final Set<OpposedKind> kinds = EnumSet.noneOf(OpposedKind.class);
    private final Set<Integer> nameLengths = new HashSet<>();
    /** Whether words are of names: texts have the same few thousand again and again. */
    private final Map<String, Boolean> words = new ConcurrentHashMap<>();

    /**
     * One value, as it is kept.
     *
     * @param words of how many words a name is; 1 for other kinds
     */
    record Kept(OpposedKind kind, byte[] digest, int words) {}

    OpposedValues(Iterable<Kept> kept) {
        for (Kept value : kept) {
            kinds.add(value.kind());
            digests.computeIfAbsent(value.kind(), first -> new HashSet<>()).add(ByteBuffer.wrap(value.digest()));
            if (value.kind() == OpposedKind.NAME) {
                nameLengths.add(value.words());
            }
        }
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    boolean hasNames() {
        return !nameLengths.isEmpty();
    }

    /** Where the values stand in a text, from its beginning to its end; parts that overlap are one. */
    List<Span> spans(String text, Digest digest) {
        if (isEmpty() || text.length() < 3) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        Candidates.each(text, kinds, nameLengths, word -> isOfAName(word, digest), (kind, canonical, span) -> {
            if (isKnown(kind, canonical, digest)) {
                found.add(span);
            }
        });
        return found.size() < 2 ? found : merged(found);
    }

    private boolean isKnown(OpposedKind kind, String canonical, Digest digest) {
        return digests.getOrDefault(kind, Set.of()).contains(ByteBuffer.wrap(digest.of(kind, canonical)));
    }

    private boolean isOfAName(String word, Digest digest) {
        Boolean remembered = words.get(word);
        if (remembered != null) {
            return remembered;
        }
        boolean known = isKnown(OpposedKind.NAME_WORD, word, digest);
        if (words.size() >= MOST_WORDS) {
            words.clear();
        }
        if (word.length() <= LONGEST_WORD) {
            words.put(word, known);
        }
        return known;
    }

    private static List<Span> merged(List<Span> found) {
        found.sort(Comparator.comparingInt(Span::start));
        List<Span> merged = new ArrayList<>();
        Span last = found.get(0);
        for (Span span : found) {
            if (span.start() <= last.end()) {
                last = new Span(last.start(), Math.max(last.end(), span.end()));
            } else {
                merged.add(last);
                last = span;
            }
        }
        merged.add(last);
        return merged;
    }
}
