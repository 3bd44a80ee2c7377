package org.stocktake.model.typed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds States by their code or by what is typed of their name.
 *
 * @param states codes with the name of the State, in the order to be shown
 * @param others codes with other names of the State, which are understood and never shown
 */
public record StateReader(Map<String, String> states, Map<String, List<String>> others) {
    private static final int CODE_CHARS = 2;

    public StateReader {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        others = Map.copyOf(others);
    }

    public StateReader(Map<String, String> states) {
        this(states, Map.of());
    }

    /** Returns the name of a State; the code itself if it is not known. */
    public String nameOf(String code) {
        return states.getOrDefault(code, code);
    }

    /**
     * Returns the codes that a text can mean: the code itself, or every State of which a name contains the text. A whole
     * name comes before a part of one.
     */
    public List<String> meant(String text) {
        String code = HalfWidth.of(text).strip().toUpperCase(Locale.ROOT);
        if (states.containsKey(code)) {
            return List.of(code);
        }
        String sought = FoldedText.of(text.strip());
        List<String> exact = named(name -> name.equals(sought));
        if (exact.size() == 1) {
            return exact;
        }
        return sought.length() <= CODE_CHARS && !isChinese(sought)
                ? List.of() // a code that is none: "UA" is not a piece of Nicaragua
                : Stream.concat(
                                named(name -> name.startsWith(sought)).stream(),
                                named(name -> name.contains(sought)).stream())
                        .distinct()
                        .toList();
    }

    /** Returns true for Chinese characters: two of them are a whole name. */
    private static boolean isChinese(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Character::isIdeographic);
    }

    private List<String> named(Predicate<String> fits) {
        return states.entrySet().stream()
                .filter(state -> fits.test(FoldedText.of(state.getValue()))
                        || others.getOrDefault(state.getKey(), List.of()).stream()
                                .map(FoldedText::of)
                                .anyMatch(fits))
                .map(Map.Entry::getKey)
                .toList();
    }
}
